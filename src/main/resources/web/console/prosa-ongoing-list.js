import { css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { now } from "../common/clock.js";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-fuse.js";
import { base, controls } from "../common/elements/styles.js";
import { number, whenShort } from "../common/format.js";
import { t } from "../common/i18n.js";
import { listStyle } from "./list-style.js";
import { Roving } from "./roving.js";

/** The consultant's own chats, with the last thing said in each and what he has not read. Tells `open`. */
class ProsaOngoingList extends Localized {
  static properties = {
    rooms: { attribute: false },
    chats: { attribute: false },
    chosen: {},
  };

  static styles = [
    base,
    controls,
    listStyle,
    css`
      .new {
        justify-self: end;
        min-inline-size: 20px;
        padding-inline: 6px;
        border-radius: var(--round);
        background: var(--accent);
        color: var(--on-accent);
        font-size: var(--text-tiny);
        font-weight: var(--medium);
        line-height: 20px;
        text-align: center;
      }

      .unread .about {
        color: var(--ink);
      }
    `,
  ];

  #roving = new Roving(this);

  constructor() {
    super();
    this.chats = [];
  }

  render() {
    return html`
      <h2 id="title">${t("ongoing.title")} <span class="count figures">${number(this.chats.length)}</span></h2>
      ${this.chats.length > 0 ? this.#rows() : html`<p class="empty">${t("ongoing.empty")}</p>`}
    `;
  }

  #rows() {
    const stop = this.#roving.stop(this.chats, this.chosen);
    return html`
      <div class="scroll">
        <ul aria-labelledby="title">
          ${repeat(
            this.chats,
            (chat) => chat.id,
            (chat) => this.#row(chat, chat.id === stop ? 0 : -1),
          )}
        </ul>
      </div>
    `;
  }

  #row(chat, tabindex) {
    const last = this.rooms.lastMessages.get(chat.id);
    return html`
      <li class="${chat.id === this.chosen ? "chosen" : ""} ${chat.unread ? "unread" : ""}" data-chat=${chat.id}>
        <button
          class="row"
          tabindex=${tabindex}
          aria-current=${chat.id === this.chosen ? "true" : nothing}
          @click=${() => this.tell("open", chat.id)}
        >
          <span class="name clipped">${chat.customer.name}</span>
          <span class="when figures">${whenShort(last?.at ?? chat.openedAt, now())}</span>
          <span class="about clipped">${last ? this.#preview(last) : chat.project.name}</span>
          ${chat.unread ? unreadBadge(chat.unread) : nothing}
        </button>
        ${chat.lostAt ? html`<prosa-fuse .since=${chat.waitingSince} .until=${chat.lostAt}></prosa-fuse>` : nothing}
      </li>
    `;
  }

  #preview({ author, text }) {
    return author.id === this.rooms.user.id ? t("ongoing.you", { text }) : text;
  }
}

function unreadBadge(n) {
  return html`<span class="new figures">
    <span aria-hidden="true">${number(n)}</span><span class="unseen">${t("ongoing.unread", { n })}</span>
  </span>`;
}

customElements.define("prosa-ongoing-list", ProsaOngoingList);
