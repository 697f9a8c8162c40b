/**
 * The chats for which it rings: those offered to him, and those that wait and that he may take. Where chats are offered, only
 * those ring that nobody is asked to take at the moment. Busy or invisible he is left in peace.
 *
 * @param {{rooms: import("./rooms.js").Rooms, offers: import("./offers.js").Offers, settings: {routing?: string}}} workspace
 * @returns {{chat: import("../common/contract.js").Chat, offer?: import("./offers.js").Offer}[]}
 */
export function calls({ rooms, offers, settings }) {
  if (rooms.presence !== "available") return [];
  const offered = offers.standing.map((offer) => ({ chat: offer.chat, offer }));
  const waiting = rooms.inOrder.filter((chat) => !offers.has(chat.id) && rings(chat, settings.routing, rooms.user));
  return [...offered, ...waiting.map((chat) => ({ chat }))];
}

function rings({ offered, choice }, routing, user) {
  if (routing === "queue") return true;
  return !offered && (!choice || choice.acceptOthers || choice.consultant.id === user.id);
}

/** How many things wait for him: people who wait, offers, and own chats with unread messages. */
export function countOf({ rooms, offers }) {
  const unread = [...rooms.own.values()].filter((chat) => chat.unread);
  const waiting = [...rooms.waiting.values(), ...offers.standing.map((offer) => offer.chat)];
  return new Set([...unread, ...waiting].map((chat) => chat.id)).size;
}
