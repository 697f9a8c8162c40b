import { css, html } from "lit";
import { Localized } from "../common/elements/localized.js";
import { base, controls } from "../common/elements/styles.js";
import { t } from "../common/i18n.js";

const MINUTE = 60_000;

/** How a chat ended, and what comes next. Tells `again`. */
class ProsaEnding extends Localized {
  static properties = {
    chat: { attribute: false },
    entry: { attribute: false },
  };

  static styles = [
    base,
    controls,
    css`
      :host {
        display: block;
        flex: none;
        border-block-start: 1px solid var(--line);
        color: var(--ink-soft);
        font-size: var(--text-small);
        text-wrap: pretty;
      }

      div {
        display: grid;
        gap: var(--space-3);
        justify-items: start;
        padding: var(--space-4);
      }

      .lost {
        background: var(--danger-ground);
        color: var(--ink);
      }
    `,
  ];

  focus() {
    this.renderRoot.querySelector("button").focus();
  }

  render() {
    const lost = (this.entry?.kind ?? this.chat.status) === "lost";
    return html`
      <div class=${lost ? "lost" : ""}>
        <p role="status">${lost ? this.#lostWords() : t("panel.closed")}</p>
        <button class="button" @click=${() => this.tell("again")}>${t("panel.open_again")}</button>
      </div>
    `;
  }

  #lostWords() {
    const { endedAt, waitingSince } = this.chat;
    const minutes = Math.round((Date.parse(endedAt) - Date.parse(waitingSince)) / MINUTE);
    const within = minutes >= 1 ? t("panel.within", { n: minutes }) : t("panel.in_time");
    const ticket = this.entry?.ticket;
    return ticket ? t("panel.lost_ticket", { within, number: ticket.number }) : t("panel.lost", { within });
  }
}

customElements.define("prosa-ending", ProsaEnding);
