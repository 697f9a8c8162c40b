import { css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { now } from "../common/clock.js";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-skeleton.js";
import { base, controls } from "../common/elements/styles.js";
import { whenShort } from "../common/format.js";
import { t } from "../common/i18n.js";
import { listStyle } from "./list-style.js";
import { endOf } from "./previous.js";
import { Roving } from "./roving.js";

const NEAR_END = 300;
const WINDOW = 60;

/** Chats that have ended, latest first; scrolling draws and reads on. Tells `open`. */
class ProsaPreviousList extends Localized {
  static properties = {
    previous: { attribute: false },
    chats: { attribute: false },
    state: {},
    chosen: {},
    shown: { state: true },
  };

  static styles = [
    base,
    controls,
    listStyle,
    css`
      .scroll {
        flex: 1;
      }

      .about {
        grid-column: 1 / -1;
      }

      .lost {
        color: var(--danger);
        font-weight: var(--medium);
      }

      .failed {
        display: grid;
        gap: var(--space-2);
        justify-items: start;
      }
    `,
  ];

  #roving = new Roving(this);

  constructor() {
    super();
    this.chats = [];
    this.shown = WINDOW;
  }

  render() {
    return html`
      <h2 id="title">${t("previous.title")}</h2>
      <div class="scroll" @scroll=${this.#scrolled}>
        <ul aria-labelledby="title">
          ${this.#rows()}
        </ul>
        ${this.#end()}
      </div>
    `;
  }

  #rows() {
    const drawn = this.chats.slice(0, this.shown);
    const stop = this.#roving.stop(drawn, this.chosen);
    return repeat(
      drawn,
      (chat) => chat.id,
      (chat) => this.#row(chat, chat.id === stop ? 0 : -1),
    );
  }

  #row(chat, tabindex) {
    return html`
      <li class=${chat.id === this.chosen ? "chosen" : ""} data-chat=${chat.id}>
        <button
          class="row"
          tabindex=${tabindex}
          aria-current=${chat.id === this.chosen ? "true" : nothing}
          @click=${() => this.tell("open", chat.id)}
        >
          <span class="name clipped">${chat.customer.name}</span>
          <span class="when figures">${whenShort(endOf(chat), now())}</span>
          <span class="about clipped">${chat.status === "lost" ? this.#lost(chat) : nothing}${chat.project.name}</span>
        </button>
      </li>
    `;
  }

  #lost(chat) {
    const ticket = chat.ticket && t("previous.ticket", { number: chat.ticket.number });
    const words = [t("previous.lost"), ticket].filter(Boolean).join(", ");
    return html`<span class="lost">${words}</span> · `;
  }

  #end() {
    if (this.state === "failed") return this.#failed();
    if (this.state === "more" || this.#hidden) return html`<button class="button more" @click=${this.#readOn}>${t("previous.more")}</button>`;
    if (this.state === "all") return this.chats.length > 0 ? nothing : html`<p class="empty">${t("previous.empty")}</p>`;
    return this.chats.length > 0 ? nothing : html`<prosa-skeleton lines="6"></prosa-skeleton>`;
  }

  #failed() {
    return html`<div class="empty failed">
      <p>${t("previous.unreachable")}</p>
      <button class="button" @click=${this.#readOn}>${t("try_again")}</button>
    </div>`;
  }

  #scrolled({ target }) {
    if (target.scrollHeight - target.scrollTop - target.clientHeight < NEAR_END) this.#readOn();
  }

  get #hidden() {
    return this.chats.length > this.shown;
  }

  #readOn() {
    if (this.#hidden) this.shown += WINDOW;
    else this.previous.readOn();
  }
}

customElements.define("prosa-previous-list", ProsaPreviousList);
