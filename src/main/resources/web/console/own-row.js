import { css, html, nothing } from "lit";
import { now } from "../common/clock.js";
import "../common/elements/prosa-fuse.js";
import { number, whenShort } from "../common/format.js";
import { t } from "../common/i18n.js";
import { gist } from "../common/talk/gist.js";

export const ownRowStyle = css`
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
`;

/**
 * One of the consultant's own chats in a list, with the last thing said in it and what he has not read.
 *
 * @param {import("../common/contract.js").Chat} chat
 * @param {{rooms: import("./rooms.js").Rooms, chosen?: string, stop?: string, open: (chat: string) => void}} list
 */
export function ownRow(chat, { rooms, chosen, stop, open }) {
  const last = rooms.lastMessages.get(chat.id);
  return html`
    <li class="${chat.id === chosen ? "chosen" : ""} ${chat.unread ? "unread" : ""}" data-chat=${chat.id}>
      <button
        class="row"
        tabindex=${chat.id === stop ? 0 : -1}
        aria-current=${chat.id === chosen ? "true" : nothing}
        @click=${() => open(chat.id)}
      >
        <span class="name clipped">${chat.customer.name}</span>
        <span class="when figures">${whenShort(last?.at ?? chat.openedAt, now())}</span>
        <span class="about clipped">${last ? preview(last, rooms.user) : chat.project.name}</span>
        ${chat.unread ? unreadBadge(chat.unread) : nothing}
      </button>
      ${chat.lostAt ? html`<prosa-fuse .since=${chat.waitingSince} .until=${chat.lostAt}></prosa-fuse>` : nothing}
    </li>
  `;
}

function preview(entry, user) {
  const text = gist(entry);
  return entry.author.id === user.id ? t("ongoing.you", { text }) : text;
}

/** How many messages are not read, for the eye and the ear. */
export function unreadBadge(n) {
  return html`<span class="new figures">
    <span aria-hidden="true">${number(n)}</span><span class="unseen">${t("ongoing.unread", { n })}</span>
  </span>`;
}
