import { uuid } from "../uuid.js";

/**
 * Messages written here and not yet seen in the log, in the order they were written. Kept in the browser's session, so that a reload or a
 * crash of the page loses none: the same key sent again makes no second entry.
 *
 * @typedef {object} Unsent
 * @property {string} chat
 * @property {string} key
 * @property {string} text
 * @property {boolean} [note] for colleagues only
 * @property {{key: string, name: string, type: string, size: number, id?: string}[]} [files] with the server's `id` once
 * it has them
 * @property {string} at
 * @property {"pending" | "sent" | "failed"} state
 * @property {string} [code] why it failed
 */
export class Outbox extends EventTarget {
  #storage;
  #place;
  /** @type {Unsent[]} */
  #items;

  constructor(storage, owner) {
    super();
    this.#storage = storage;
    this.#place = `prosa.outbox.${owner}`;
    this.#items = JSON.parse(storage.getItem(this.#place) ?? "[]");
  }

  of(chat) {
    return this.#items.filter((item) => item.chat === chat);
  }

  /** The chats that have something to send. */
  chats() {
    return [...new Set(this.#items.filter(isPending).map((item) => item.chat))];
  }

  /** The next message to send in a chat. */
  next(chat) {
    return this.#items.find((item) => item.chat === chat && isPending(item));
  }

  add(chat, { text, note, files }, at) {
    const item = { chat, key: uuid(), text, note, files, at: new Date(at).toISOString(), state: "pending" };
    this.#keep([...this.#items, item], chat);
  }

  /** The server has one of its files. */
  uploaded(key, file, id) {
    const files = this.#find(key)?.files;
    if (files) this.#change(key, { files: files.map((one) => (one.key === file ? { ...one, id } : one)) });
  }

  /** The server has it; it stays until the log shows it. */
  sent(key) {
    this.#change(key, { state: "sent" });
  }

  failed(key, code) {
    this.#change(key, { state: "failed", code });
  }

  again(key) {
    this.#change(key, { state: "pending", code: undefined });
  }

  /** What only the network kept from being sent is pending again. */
  retry() {
    for (const { key, code } of this.#items) if (code === "unreachable") this.again(key);
  }

  /** The log shows it, or its author gave it up. */
  remove(key) {
    const item = this.#find(key);
    if (item) this.#keep(this.#items.filter((other) => other !== item), item.chat);
  }

  /** Gives all of it up, and leaves no trace. */
  forget() {
    this.#items = [];
    this.#storage.removeItem(this.#place);
  }

  #change(key, change) {
    const item = this.#find(key);
    if (item) this.#keep(this.#items.map((other) => (other === item ? { ...item, ...change } : other)), item.chat);
  }

  #find(key) {
    return this.#items.find((item) => item.key === key);
  }

  #keep(items, chat) {
    this.#items = items;
    this.#storage.setItem(this.#place, JSON.stringify(items.filter((item) => item.state !== "sent")));
    this.dispatchEvent(new CustomEvent("changed", { detail: chat }));
  }
}

const isPending = (item) => item.state === "pending";
