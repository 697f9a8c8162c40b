import { now } from "../common/clock.js";
import { compare } from "../common/compare.js";

/**
 * What a consultant's page knows: his own chats, those that wait, his colleagues, his presence, and the last message of
 * each chat. It starts from a `welcome` and follows the events; it does no I/O.
 *
 * @typedef {import("../common/contract.js").Chat} Chat
 */
export class Rooms {
  /** @type {Map<string, Chat>} */
  own = new Map();
  /** @type {Map<string, Chat>} */
  waiting = new Map();
  colleagues = new Map();
  lastMessages = new Map();
  presence = "available";
  user;

  #inOrder;
  #ended;

  /** @param {(chat: Chat) => void} ended is told of each chat that has just been closed or lost */
  constructor(ended) {
    this.#ended = ended;
  }

  hear({ type, data }) {
    this.#events[type]?.(data);
  }

  /** Those who wait, in order of arrival. */
  get inOrder() {
    this.#inOrder ??= [...this.waiting.values()].sort(byArrival);
    return this.#inOrder;
  }

  /** The chats he attends now, the one in which something was said last first. */
  get ongoing() {
    return this.#ownByLast((chat) => !chat.parked);
  }

  /** His own chats that stand aside, in the same order. */
  get parked() {
    return this.#ownByLast((chat) => chat.parked);
  }

  /** All that the lists show but what has ended, from top to bottom. */
  get inSight() {
    return [...this.inOrder, ...this.parked, ...this.ongoing];
  }

  chat(id) {
    return this.own.get(id) ?? this.waiting.get(id);
  }

  isOwn(chat) {
    return chat.consultants.some((consultant) => consultant.id === this.user.id);
  }

  /** He has read a chat to its end. */
  read(id) {
    const chat = this.own.get(id);
    if (chat?.unread) this.own.set(id, { ...chat, unread: 0 });
  }

  remember(entries) {
    for (const entry of entries) if (entry.kind === "message") this.#rememberMessage(entry);
  }

  #events = {
    welcome: (data) => this.#welcomed(data),
    "chat.changed": (chat) => this.#changed(chat),
    "chat.gone": ({ chat }) => this.own.delete(chat),
    "waiting.added": (chat) => this.#wait(chat),
    "waiting.removed": ({ chat, reason }) => this.#waitsNoMore(chat, reason),
    "entry.added": (entry) => this.#added(entry),
    "message.read": ({ chat, author, seq }) => this.#readElsewhere(chat, author, seq),
    "presence.changed": (change) => this.#presence(change),
  };

  #welcomed({ user, chats, waiting, consultants, presence }) {
    this.user = user;
    this.own = byId(chats);
    this.waiting = byId(waiting);
    this.colleagues = byId(consultants);
    this.presence = presence.status;
    this.#inOrder = undefined;
  }

  #changed(chat) {
    if (chat.status === "closed" || chat.status === "lost") this.#end(chat);
    else if (chat.status === "waiting") this.#wait(chat);
    else if (this.isOwn(chat)) this.#attend(chat);
    else this.#forget(chat.id);
  }

  #attend(chat) {
    this.#stopWaiting(chat.id);
    this.own.set(chat.id, { ...chat, unread: chat.unread ?? this.own.get(chat.id)?.unread ?? 0 });
  }

  #wait(chat) {
    this.own.delete(chat.id);
    this.waiting.set(chat.id, chat);
    this.#inOrder = undefined;
  }

  #waitsNoMore(id, reason) {
    const chat = this.waiting.get(id);
    this.#stopWaiting(id);
    if (chat && (reason === "closed" || reason === "lost")) this.#ended(ended(chat, reason));
  }

  #end(chat) {
    this.#forget(chat.id);
    this.#ended(chat);
  }

  #forget(id) {
    this.own.delete(id);
    this.#stopWaiting(id);
  }

  #stopWaiting(id) {
    if (this.waiting.delete(id)) this.#inOrder = undefined;
  }

  #added(entry) {
    const chat = this.own.get(entry.chat);
    if (!chat || entry.kind !== "message") return;
    this.#rememberMessage(entry);
    const unread = (chat.unread ?? 0) + Number(entry.author.id !== this.user.id);
    const lostAt = entry.author.kind === "consultant" ? undefined : chat.lostAt;
    this.own.set(chat.id, { ...chat, unread, lostAt, lastSeq: entry.seq });
  }

  #rememberMessage(entry) {
    if ((this.lastMessages.get(entry.chat)?.seq ?? 0) < entry.seq) this.lastMessages.set(entry.chat, entry);
  }

  #readElsewhere(id, author, seq) {
    if (author.id === this.user.id && seq >= (this.lastMessages.get(id)?.seq ?? 0)) this.read(id);
  }

  #presence({ consultant, online, status }) {
    if (consultant === this.user.id && status) this.presence = status;
    const colleague = this.colleagues.get(consultant);
    if (colleague) this.colleagues.set(consultant, { ...colleague, online, status: status ?? colleague.status });
  }

  #ownByLast(which) {
    return [...this.own.values()].filter(which).sort((one, other) => compare(this.#lastAt(other), this.#lastAt(one)));
  }

  #lastAt(chat) {
    return this.lastMessages.get(chat.id)?.at ?? chat.openedAt;
  }
}

/** A waiting chat that has just ended; the event names the chat only. */
const ended = (chat, status) => ({ ...chat, status, lostAt: null, endedAt: new Date(now()).toISOString() });

const byId = (items) => new Map(items.map((item) => [item.id, item]));

/** A chat that went back to the queue begins a new wait, but keeps its place. */
const byArrival = (one, other) => compare(one.openedAt, other.openedAt) || compare(one.id, other.id);
