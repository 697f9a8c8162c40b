import { now } from "../common/clock.js";
import { compare } from "../common/compare.js";

/**
 * The offers that stand for this consultant. It starts from a `welcome` and follows the events; it does no I/O.
 *
 * @typedef {object} Offer
 * @property {import("../common/contract.js").Chat} chat
 * @property {string} expiresAt
 * @property {"chosen" | "previous" | "responsible" | "assistant" | "group" | "organization"} tier
 * @property {"automatic" | "manual" | "transfer" | "invite"} reason
 * @property {number} since when it was first heard of here, in epoch milliseconds
 */
export class Offers {
  /** @type {Map<string, Offer>} by chat */
  #standing = new Map();
  #answered = new Set();
  #ended;

  /** @param {(offer: Offer, reason: string) => void} ended is told of each offer that ended without an answer from here */
  constructor(ended) {
    this.#ended = ended;
  }

  hear({ type, data }) {
    if (type === "welcome") this.#begin(data.offers);
    else if (type === "offer.made") this.#keep(data);
    else if (type === "offer.ended") this.#end(data);
  }

  /** The one that ends first is first. */
  get standing() {
    return [...this.#standing.values()].sort((one, other) => compare(one.expiresAt, other.expiresAt));
  }

  has(chat) {
    return this.#standing.has(chat);
  }

  /** He answers it here: what becomes of it is no news to him. */
  answer(chat) {
    this.#answered.add(chat);
  }

  /** His answer was not taken. */
  unanswer(chat) {
    this.#answered.delete(chat);
  }

  /** It stands no more, whether its end has been told or not. */
  forget(chat) {
    this.#standing.delete(chat);
  }

  #begin(offers = []) {
    const before = this.#standing;
    this.#standing = new Map();
    this.#answered.clear();
    for (const offer of offers) this.#keep(offer, before.get(offer.chat.id)?.since);
  }

  #keep(offer, since = now()) {
    this.#answered.delete(offer.chat.id);
    this.#standing.set(offer.chat.id, { ...offer, since });
  }

  #end({ chat, reason }) {
    const offer = this.#standing.get(chat);
    this.forget(chat);
    if (!this.#answered.delete(chat) && offer) this.#ended(offer, reason);
  }
}
