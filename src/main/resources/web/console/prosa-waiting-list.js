import { css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-elapsed.js";
import "../common/elements/prosa-fuse.js";
import { base, controls } from "../common/elements/styles.js";
import { number } from "../common/format.js";
import { t } from "../common/i18n.js";
import { chosenWords, offeredWords } from "./chosen-words.js";
import { listStyle } from "./list-style.js";
import { ownRow, ownRowStyle, unreadBadge } from "./own-row.js";
import { Roving } from "./roving.js";

const WINDOW = 60;

/**
 * Who waits, the longest first, and below them the consultant's own chats that stand aside. Only so many of those who
 * wait are drawn, however many they are. Tells `open` and `take`.
 */
class ProsaWaitingList extends Localized {
  static properties = {
    rooms: { attribute: false },
    chats: { attribute: false },
    parked: { attribute: false },
    chosen: {},
    shown: { state: true },
    spoken: { state: true },
  };

  static styles = [
    base,
    controls,
    listStyle,
    ownRowStyle,
    css`
      .count.some {
        background: var(--waits);
        color: oklch(22% 0.03 70);
      }

      .take {
        margin-inline-end: var(--space-4);
      }

      .waiting .row {
        padding-inline-end: var(--space-2);
      }

      .waiting .about {
        grid-column: 1 / -1;
        display: flex;
        gap: var(--space-2);
      }

      .about prosa-elapsed {
        flex: none;
        min-inline-size: 4ch;
        color: var(--waits-ink);
        font-weight: var(--medium);
      }

      .scroll {
        scroll-padding-block: 36px;
      }

      /* In sight, however many wait above. */
      h3 {
        position: sticky;
        z-index: 1;
        inset-block: 0;
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-block-size: 36px;
        padding-inline: var(--space-4);
        border-block-start: 1px solid var(--line);
        background: var(--ground);
        color: var(--ink-soft);
        font-size: var(--text-tiny);
        font-weight: var(--strong);
      }
    `,
  ];

  #roving = new Roving(this);

  constructor() {
    super();
    this.chats = this.parked = [];
    this.shown = WINDOW;
    this.spoken = "";
  }

  willUpdate(changed) {
    const before = changed.get("chats");
    if (before && this.chats.length > before.length) this.spoken = arrival(before, this.chats);
  }

  render() {
    const count = this.chats.length;
    return html`
      <h2 id="title">
        ${t("waiting.title")} <span class="count figures ${count > 0 ? "some" : ""}">${number(count)}</span>
      </h2>
      ${count + this.parked.length > 0 ? this.#scroll() : html`<p class="empty">${t("waiting.empty")}</p>`}
      <p class="unseen" role="status">${this.spoken}</p>
    `;
  }

  #scroll() {
    const drawn = this.chats.slice(0, this.shown);
    const stop = this.#roving.stop([...drawn, ...this.parked], this.chosen);
    return html`
      <div class="scroll">
        ${drawn.length > 0 ? this.#waiting(drawn, stop) : nothing} ${this.#more()} ${this.parked.length > 0 ? this.#aside(stop) : nothing}
      </div>
    `;
  }

  #waiting(drawn, stop) {
    return html`<ul class="waiting" aria-labelledby="title">
      ${repeat(
        drawn,
        (chat) => chat.id,
        (chat) => this.#row(chat, chat.id === stop ? 0 : -1),
      )}
    </ul>`;
  }

  #aside(stop) {
    const { rooms, chosen } = this;
    const list = { rooms, chosen, stop, open: (chat) => this.tell("open", chat) };
    const unread = this.parked.reduce((sum, chat) => sum + (chat.unread ?? 0), 0);
    return html`
      <h3>
        <span id="parked">${t("waiting.parked")}</span>
        <span class="count figures">${number(this.parked.length)}</span>
        ${unread > 0 ? unreadBadge(unread) : nothing}
      </h3>
      <ul aria-labelledby="parked">
        ${repeat(
          this.parked,
          (chat) => chat.id,
          (chat) => ownRow(chat, list),
        )}
      </ul>
    `;
  }

  #row(chat, tabindex) {
    const name = chat.customer.name;
    return html`
      <li class=${chat.id === this.chosen ? "chosen" : ""} data-chat=${chat.id}>
        <button
          class="row"
          tabindex=${tabindex}
          aria-current=${chat.id === this.chosen ? "true" : nothing}
          @click=${() => this.tell("open", chat.id)}
        >
          <span class="name clipped">${name}</span>
          <span class="about">
            <prosa-elapsed class="figures" .since=${chat.waitingSince}></prosa-elapsed>
            <span class="clipped">${this.#about(chat)}</span>
          </span>
        </button>
        <button
          class="button take"
          tabindex=${tabindex}
          aria-label=${t("waiting.take_person", { name })}
          @click=${() => this.tell("take", chat.id)}
        >
          ${t("waiting.take")}
        </button>
        <prosa-fuse .since=${chat.waitingSince} .until=${chat.lostAt}></prosa-fuse>
      </li>
    `;
  }

  /** What is clipped where there is little room is the project. */
  #about(chat) {
    const { user } = this.rooms;
    const who = offeredWords(chat, user) ?? chosenWords(chat, user);
    return who ? `${who} · ${chat.project.name}` : chat.project.name;
  }

  #more() {
    const hidden = this.chats.length - this.shown;
    if (hidden <= 0) return nothing;
    const n = Math.min(hidden, WINDOW);
    return html`<button class="button more" @click=${() => (this.shown += WINDOW)}>${t("waiting.more", { n })}</button>`;
  }
}

function arrival(before, after) {
  const known = new Set(before.map((chat) => chat.id));
  const fresh = after.filter((chat) => !known.has(chat.id));
  if (fresh.length === 1) return t("waiting.arrived", { name: fresh[0].customer.name });
  return t("console.choose_waiting", { n: after.length });
}

customElements.define("prosa-waiting-list", ProsaWaitingList);
