import { css, html } from "lit";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-avatar.js";
import { base } from "../common/elements/styles.js";
import { listed } from "../common/format.js";
import { t } from "../common/i18n.js";

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

      prosa-avatar {
        --avatar: 28px;
        --around: var(--ground);
      }
    `,
  ];

  render() {
    return html`
      <ul class="faces" aria-label=${t("area.team")}>
        ${this.consultants.map(
          ({ name, online }) => html`<li title=${name}>
            <prosa-avatar .name=${name} presence=${online ? "available" : "away"}></prosa-avatar>
            <span class="unseen">${name}</span>
          </li>`,
        )}
      </ul>
      <span role="status">${reachable(this.consultants)}</span>
    `;
  }
}

/** In words, who of them is online: "Ana e Bruno estão no ar". */
export function reachable(consultants) {
  const names = consultants.filter((one) => one.online).map((one) => one.name);
  return names.length > 0 ? t("area.online", { n: names.length, names: listed(names) }) : t("area.nobody_online");
}

customElements.define("prosa-team", ProsaTeam);
