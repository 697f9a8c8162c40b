import { now } from "../common/clock.js";
import { milliseconds } from "../common/duration.js";

/**
 * The chats for which it rings: those offered to him, and those that wait and that he may take. Where chats are offered,
 * others are asked first: it rings for those that have waited for longer than one offer takes. Busy or invisible he is
 * left in peace.
 *
 * @param {object} workspace
 * @param {import("./rooms.js").Rooms} workspace.rooms
 * @param {import("./offers.js").Offers} workspace.offers
 * @param {{routing?: string, offerTimeout?: string}} workspace.settings
 * @returns {{chat: import("../common/contract.js").Chat, offer?: import("./offers.js").Offer}[]}
 */
export function calls({ rooms, offers, settings }) {
  if (rooms.presence !== "available") return [];
  const offered = offers.standing.map((offer) => ({ chat: offer.chat, offer }));
  const waiting = rooms.inOrder.filter((chat) => !offers.has(chat.id) && rings(chat, settings, rooms.user));
  return [...offered, ...waiting.map((chat) => ({ chat }))];
}

function rings(chat, { routing, offerTimeout }, user) {
  if (routing === "queue") return true;
  return isForHim(chat, user) && now() - Date.parse(chat.waitingSince) > milliseconds(offerTimeout);
}

/** Some customers wait for one consultant and nobody else. */
const isForHim = ({ choice }, user) => !choice || choice.acceptOthers || choice.consultant?.id === user.id;

/** How many things wait for him: people who wait, offers, and own chats with unread messages. */
export function countOf({ rooms, offers }) {
  const unread = [...rooms.own.values()].filter((chat) => chat.unread);
  const waiting = [...rooms.waiting.values(), ...offers.standing.map((offer) => offer.chat)];
  return new Set([...unread, ...waiting].map((chat) => chat.id)).size;
}
