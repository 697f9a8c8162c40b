import { patiently } from "../line/patiently.js";
import { LineLost } from "../line/refusal.js";

/**
 * Brings the outbox to the server: one message of a chat at a time, each after its files, so that their order is the
 * order of writing.
 */
export class Sender {
  #line;
  #outbox;
  #uploads;
  #answered;
  #busy = new Set();

  /** @param {(chat: string, answer: object) => void} answered hears what the server answered to each message */
  constructor(line, outbox, uploads, answered = () => {}) {
    this.#line = line;
    this.#outbox = outbox;
    this.#uploads = uploads;
    this.#answered = answered;
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
    this.#outbox.retry();
    for (const chat of this.#outbox.chats()) this.send(chat);
  }

  async #sendAll(chat) {
    let item;
    while (this.#line.live && (item = this.#outbox.next(chat))) await this.#sendOne(item);
  }

  async #sendOne({ chat, key, text, note, files = [] }) {
    try {
      const attachments = await this.#arrivals(key, files);
      const message = { chat, key, text, ...(note && { note }), ...(files.length > 0 && { attachments }) };
      const answer = await patiently(() => this.#line.request("message.send", message));
      this.#outbox.sent(key);
      this.#answered(chat, answer);
    } catch (problem) {
      // a lost line leaves it pending; what was refused is its author's to decide
      if (!(problem instanceof LineLost)) this.#outbox.failed(key, problem.code);
    }
  }

  /** The ids of a message's files, in their order, once the server has all of them. */
  #arrivals(key, files) {
    return Promise.all(files.map((file) => file.id ?? this.#arrival(key, file.key)));
  }

  async #arrival(message, file) {
    const id = await this.#uploads.arrived(file);
    this.#outbox.uploaded(message, file, id);
    return id;
  }
}
