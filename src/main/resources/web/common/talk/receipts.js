const PAUSE = 400;

/**
 * Tells the others that their messages have come: once for all that come in a short while, and not at all when they are
 * read at once, since that says it, too.
 */
export class Receipts {
  #due = new Map();
  #told = new Map();
  #tell;
  #readUpTo;

  /**
   * @param {(chat: string, seq: number) => void} tell
   * @param {(chat: string) => number} readUpTo the last entry of a chat that this reader has read
   */
  constructor(tell, readUpTo) {
    this.#tell = tell;
    this.#readUpTo = readUpTo;
  }

  /** Something that another wrote has come to this device. */
  got(chat, seq) {
    if (!this.#due.has(chat)) setTimeout(() => this.#say(chat), PAUSE);
    this.#due.set(chat, Math.max(seq, this.#due.get(chat) ?? 0));
  }

  #say(chat) {
    const seq = this.#due.get(chat);
    this.#due.delete(chat);
    if (seq <= Math.max(this.#readUpTo(chat), this.#told.get(chat) ?? 0)) return;
    this.#told.set(chat, seq);
    this.#tell(chat, seq);
  }
}
