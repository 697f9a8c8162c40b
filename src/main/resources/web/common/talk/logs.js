import { emptyLog, first, hasEarlier, merged, relation } from "./log.js";

const PAGE = 100;

/**
 * Keeps the logs of the chats somebody looks at, and keeps them whole: what is missing, after a broken line or between
 * two entries, is read again. Tells `changed` with the chat's id, `failed` when it could not be read.
 */
export class Logs extends EventTarget {
  #read;
  #logs = new Map();
  #reading = new Map();

  /** @param {(chat: string, after: number, limit: number) => Promise<{entries: object[], more: boolean}>} read */
  constructor(read) {
    super();
    this.#read = read;
  }

  /** The log of a chat, once it has been opened and has come. */
  of(chat) {
    return this.#logs.get(chat);
  }

  /** Begins to keep a chat's log, from its last page on. */
  open(chat, lastSeq) {
    if (this.#reading.has(chat)) return this.#reading.get(chat);
    if (this.#logs.has(chat)) return this.catchUp(chat);
    return this.#once(chat, () => this.#readFrom(chat, Math.max(0, lastSeq - PAGE)));
  }

  /** Reads the page before the first known entry. */
  earlier(chat) {
    const log = this.#logs.get(chat);
    if (!log || !hasEarlier(log)) return Promise.resolve();
    return this.#once(chat, () => this.#readBefore(chat, first(log)));
  }

  /** Takes an entry that was just told, if the chat's log is kept. A page on its way may have been read before it was written. */
  add(entry) {
    const log = this.#logs.get(entry.chat) ?? (this.#reading.has(entry.chat) ? emptyLog : undefined);
    if (!log) return;
    const place = relation(log, entry);
    if (place === "gap") this.catchUp(entry.chat);
    else if (place === "next") this.#keep(entry.chat, merged(log, [entry]));
  }

  /** Reads what came after the last known entry. */
  catchUp(chat) {
    return this.#once(chat, () => this.#readFrom(chat, this.#logs.get(chat)?.last ?? 0));
  }

  /** After a broken line: every kept log may lack its end. */
  catchUpAll() {
    return Promise.all([...this.#logs.keys()].map((chat) => this.catchUp(chat)));
  }

  forget(chat) {
    this.#logs.delete(chat);
  }

  async #readFrom(chat, after) {
    const { entries, more } = await this.#read(chat, after, PAGE);
    this.#keep(chat, merged(this.#logs.get(chat) ?? emptyLog, entries));
    if (more && entries.length > 0) await this.#readFrom(chat, entries.at(-1).seq);
  }

  async #readBefore(chat, seq) {
    const { entries } = await this.#read(chat, Math.max(0, seq - 1 - PAGE), PAGE);
    const before = entries.filter((entry) => entry.seq < seq);
    this.#keep(chat, merged(this.#logs.get(chat) ?? emptyLog, before));
  }

  #keep(chat, log) {
    this.#logs.set(chat, log);
    this.dispatchEvent(new CustomEvent("changed", { detail: chat }));
  }

  /** One reading at a time for each chat; what is asked meanwhile is done right after. */
  #once(chat, read) {
    const before = this.#reading.get(chat) ?? Promise.resolve();
    const turn = before.then(read).catch((problem) => this.#tell(chat, problem));
    this.#reading.set(chat, turn);
    turn.finally(() => this.#reading.get(chat) === turn && this.#reading.delete(chat));
    return turn;
  }

  #tell(chat, problem) {
    this.dispatchEvent(new CustomEvent("failed", { detail: { chat, problem } }));
  }
}
