import { put } from "../../../common/api.js";

/**
 * Keeps the server's order of the macros as somebody moves them: one request at a time, and of several moves only the last
 * order is sent.
 */
export class MacroOrder {
  #send;
  #wanted;
  #sending;

  constructor(send = (ids) => put("macros/order", { ids })) {
    this.#send = send;
  }

  /** Resolves when the order that was wanted last is kept; rejects when it could not be. */
  keep(ids) {
    this.#wanted = ids;
    this.#sending ??= this.#sendAll().finally(() => (this.#sending = undefined));
    return this.#sending;
  }

  async #sendAll() {
    while (this.#wanted) {
      const ids = this.#wanted;
      this.#wanted = undefined;
      await this.#send(ids);
    }
  }
}
