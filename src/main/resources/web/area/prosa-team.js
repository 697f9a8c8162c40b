import { css, html, nothing } from "lit";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-avatar.js";
import { base } from "../common/elements/styles.js";
import { listed } from "../common/format.js";
import { t } from "../common/i18n.js";
import { inOrder } from "./choosing.js";

/** As many faces as fit beside the words on a phone, and as many names as one reads at a glance. */
const FACES = 5;
const NAMES = 3;

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

/** In words, who of them is online: "Ana e Bruno estão no ar". */
export function reachable(consultants) {
  const names = consultants.filter((one) => one.online).map((one) => one.name);
  const others = names.length - NAMES;
  if (names.length === 0) return t("area.nobody_online");
  if (others > 1) return t("area.online_more", { n: others, names: names.slice(0, NAMES).join(", ") });
  return t("area.online", { n: names.length, names: listed(names) });
}

customElements.define("prosa-team", ProsaTeam);
