import { css, html, nothing } from "lit";
import * as icons from "../common/elements/icons.js";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-transcript-mail.js";
import { base, controls } from "../common/elements/styles.js";
import { t } from "../common/i18n.js";
import { KeptFocus } from "./kept-focus.js";
import { mayRate } from "./own-chats.js";
import "./prosa-rating.js";

const MINUTE = 60_000;

/** How a chat ended, how its customer found it, and what comes next. Tells `rate`, `skip` and `again`. */
class ProsaEnding extends Localized {
  static properties = {
    chat: { attribute: false },
    entry: { attribute: false },
    rating: { type: Boolean },
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

      .ending {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-4);
      }

      .lost {
        background: var(--danger-ground);
        color: var(--ink);
      }

      .thanks {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        margin-block-start: var(--space-1);
        color: var(--ink);
      }

      .thanks svg {
        color: var(--accent);
      }

      .again {
        justify-self: start;
      }
    `,
  ];

  constructor() {
    super();
    new KeptFocus(this, () => this.focus());
  }

  async focus() {
    await this.updateComplete;
    this.renderRoot.querySelector("prosa-rating, button").focus();
  }

  render() {
    const lost = (this.entry?.kind ?? this.chat.status) === "lost";
    return html`
      <div class="ending ${lost ? "lost" : ""}">
        <div role="status">
          <p>${lost ? this.#lostWords() : t("panel.closed")}</p>
          ${this.chat.rating ? html`<p class="thanks">${icons.check} ${this.#thanks()}</p>` : nothing}
        </div>
        ${!lost && mayRate(this.chat) ? html`<prosa-rating ?busy=${this.rating}></prosa-rating>` : nothing}
        <prosa-transcript-mail .chat=${this.chat.id} .words=${"transcript"}></prosa-transcript-mail>
        <button class="button again" @click=${() => this.tell("again")}>${t("panel.open_again")}</button>
      </div>
    `;
  }

  #thanks() {
    return t("rating.thanks", { score: t(`rating.${this.chat.rating.score}`) });
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
