import { t } from "../common/i18n.js";

/** The page's title, with how much waits for this consultant: people in the queue and own chats with unread messages. */
export function titleFor(rooms) {
  const unread = [...rooms.own.values()].filter((chat) => chat.unread).length;
  const count = rooms.waiting.size + unread;
  return `${count > 0 ? `(${count}) ` : ""}${t("console.title")} · Prosa`;
}
