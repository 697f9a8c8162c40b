import { css, html } from "lit";
import * as icons from "../common/elements/icons.js";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-menu.js";
import { base } from "../common/elements/styles.js";
import { t } from "../common/i18n.js";

const choices = ["available", "busy", "invisible"];

/** The consultant's own presence and the menu to choose it. Tells `presence` with the choice. */
class ProsaOwnPresence extends Localized {
  static properties = { status: {} };

  static styles = [
    base,
    css`
      .face {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
        color: var(--ink-soft);
      }

      i {
        inline-size: 9px;
        block-size: 9px;
        border-radius: var(--round);
        box-shadow: inset 0 0 0 2px var(--line-strong);
      }

      .available {
        background: var(--accent);
        box-shadow: none;
      }

      .busy {
        background: var(--waits);
        box-shadow: none;
      }
    `,
  ];

  render() {
    return html`
      <prosa-menu
        .label=${t("presence.label", { status: t(`presence.${this.status}`) })}
        .items=${choices.map((status) => this.#item(status))}
        @choose=${(event) => this.tell("presence", event.detail)}
      >
        <span class="face"><i class=${this.status}></i> ${t(`presence.${this.status}`)} ${icons.chevron}</span>
      </prosa-menu>
    `;
  }

  #item(status) {
    return {
      value: status,
      label: t(`presence.${status}`),
      detail: t(`presence.${status}.detail`),
      chosen: status === this.status,
    };
  }
}

customElements.define("prosa-own-presence", ProsaOwnPresence);
