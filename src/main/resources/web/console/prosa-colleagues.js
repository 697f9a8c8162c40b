import { css, html } from "lit";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-avatar.js";
import { base, controls } from "../common/elements/styles.js";
import { t } from "../common/i18n.js";
import { reachOf } from "./reach.js";

const FACES = 4;

/** Who else is there: a few faces, and everybody with his presence on demand. */
class ProsaColleagues extends Localized {
  static properties = {
    colleagues: { attribute: false },
    self: {},
  };

  static styles = [
    base,
    controls,
    css`
      :host {
        position: relative;
      }

      details {
        display: inline-block;
      }

      summary {
        display: inline-flex;
        list-style: none;
        cursor: pointer;
        color: var(--ink-soft);
      }

      summary::-webkit-details-marker {
        display: none;
      }

      prosa-avatar {
        --avatar: 26px;
        --around: var(--raised);
      }

      .faces {
        display: inline-flex;
        gap: 6px;
      }

      .panel {
        position: absolute;
        z-index: 20;
        inset-block-end: calc(100% + 4px);
        inset-inline-start: 0;
        inline-size: 280px;
        max-block-size: min(420px, 60dvh);
        overflow: auto;
        padding: var(--space-2);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--raised);
        box-shadow: var(--float);
      }

      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-2);
        min-block-size: 36px;
        padding-inline: var(--space-2);
        font-size: var(--text-small);
      }

      small {
        color: var(--ink-soft);
        font-size: var(--text-tiny);
      }

      .none {
        padding: var(--space-2);
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
    `,
  ];

  constructor() {
    super();
    this.colleagues = [];
  }

  render() {
    const others = this.colleagues.filter((colleague) => colleague.id !== this.self).sort(byReach);
    const online = others.filter((colleague) => colleague.online);
    const words = t("console.colleagues_online", { n: online.length });
    return html`
      <details @keydown=${shutOnEscape} @focusout=${shutWhenLeft}>
        <summary class="button plain">
          ${online.length > 0 ? faces(online) : null}
          <span>${words}</span>
        </summary>
        <div class="panel">${others.length > 0 ? list(others) : html`<p class="none">${t("console.no_colleagues")}</p>`}</div>
      </details>
    `;
  }
}

const faces = (online) =>
  html`<span class="faces">${online.slice(0, FACES).map((one) => html`<prosa-avatar .name=${one.name}></prosa-avatar>`)}</span>`;

const list = (colleagues) =>
  html`<ul aria-label=${t("console.colleagues")}>
    ${colleagues.map(
      (one) => html`<li>
        <prosa-avatar .name=${one.name} presence=${reachOf(one)}></prosa-avatar>
        <span class="clipped">${one.name}</span>
        <small>${t(`presence.${reachOf(one)}`)}</small>
      </li>`,
    )}
  </ul>`;

const order = ["available", "busy", "away"];

const byReach = (one, other) =>
  order.indexOf(reachOf(one)) - order.indexOf(reachOf(other)) || one.name.localeCompare(other.name);

function shutOnEscape(event) {
  if (event.key !== "Escape" || !event.currentTarget.open) return;
  event.stopPropagation();
  event.currentTarget.open = false;
  event.currentTarget.querySelector("summary").focus();
}

function shutWhenLeft({ currentTarget, relatedTarget }) {
  if (!currentTarget.contains(relatedTarget)) currentTarget.open = false;
}

customElements.define("prosa-colleagues", ProsaColleagues);
