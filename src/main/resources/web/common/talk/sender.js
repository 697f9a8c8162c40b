import { patiently } from "../line/patiently.js";
import { LineLost } from "../line/refusal.js";

/** Brings the outbox to the server: one message of a chat at a time, so that their order is the order of writing. */
export class Sender {
  #line;
  #outbox;
  #busy = new Set();

  constructor(line, outbox) {
    this.#line = line;
    this.#outbox = outbox;
  }

  /** Sends what is pending in a chat. */
  async send(chat) {
    if (this.#busy.has(chat)) return;
    this.#busy.add(chat);
    try {
      await this.#sendAll(chat);
    } finally {
      this.#busy.delete(chat);
    }
  }

  /** Sends whatever a broken line left unconfirmed, with the same keys. */
  resume() {
    for (const chat of this.#outbox.chats()) this.send(chat);
  }

  async #sendAll(chat) {
    let item;
    while (this.#line.live && (item = this.#outbox.next(chat))) await this.#sendOne(item);
  }

  async #sendOne({ chat, key, text }) {
    try {
      await patiently(() => this.#line.request("message.send", { chat, key, text }));
      this.#outbox.sent(key);
    } catch (problem) {
      // a lost line leaves it pending; what was refused is its author's to decide
      if (!(problem instanceof LineLost)) this.#outbox.failed(key, problem.code);
    }
  }
}
