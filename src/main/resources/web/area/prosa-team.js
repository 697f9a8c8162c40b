import { css, html, nothing } from "lit";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-avatar.js";
import { base } from "../common/elements/styles.js";
import { t } from "../common/i18n.js";
import { inOrder } from "./choosing.js";
import { reachable } from "./reachable.js";

/** As many as fit beside the words on a phone. */
const FACES = 5;

/** Who attends a project, and who of them can be reached now. */
class ProsaTeam extends Localized {
  static properties = { consultants: { attribute: false } };

  static styles = [
    base,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      .faces {
        display: flex;
        flex: none;
        gap: 6px;
      }

      .more {
        align-self: center;
        padding-inline-start: 2px;
      }

      prosa-avatar {
        --avatar: 28px;
        --around: var(--ground);
      }
    `,
  ];

  render() {
    const others = this.consultants.length - FACES;
    return html`
      <ul class="faces" aria-label=${t("area.team")}>
        ${inOrder(this.consultants).slice(0, FACES).map(face)}
        ${others > 0 ? html`<li class="more figures">${t("area.team_more", { n: others })}</li>` : nothing}
      </ul>
      <span role="status">${reachable(this.consultants)}</span>
    `;
  }
}

function face({ name, online }) {
  return html`<li title=${name}>
    <prosa-avatar .name=${name} presence=${online ? "available" : "away"}></prosa-avatar>
    <span class="unseen">${name}</span>
  </li>`;
}

customElements.define("prosa-team", ProsaTeam);
