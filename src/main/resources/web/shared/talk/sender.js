import { LineLost } from "../line/refusal.js";

const PAUSE = 800;

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
      await this.#line.request("message.send", { chat, key, text });
      this.#outbox.sent(key);
    } catch (problem) {
      await this.#bear(key, problem);
    }
  }

  /** A lost line or a passing refusal leaves the message pending; any other refusal is its author's to decide. */
  async #bear(key, problem) {
    if (problem instanceof LineLost) return;
    if (problem.passing) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    else this.#outbox.failed(key, problem.code);
  }
}
