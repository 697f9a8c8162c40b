import { get } from "../common/api.js";
import { compare } from "../common/compare.js";

const PAGE = 30;

/** The chats that have ended, latest first: read page by page, and added to as chats end. Tells `changed`. */
export class Previous extends EventTarget {
  /** @type {"unread" | "reading" | "more" | "all" | "failed"} */
  state = "unread";

  #byId = new Map();
  #inOrder = [];
  #next;

  get chats() {
    this.#inOrder ??= [...this.#byId.values()].sort((one, other) => compare(endOf(other), endOf(one)));
    return this.#inOrder;
  }

  chat(id) {
    return this.#byId.get(id);
  }

  /** Reads the next page, if there is one and none is on its way. */
  async readOn() {
    if (this.state !== "reading" && this.state !== "all") await this.#read(this.#next);
  }

  /** Reads the first page anew: what ended while the line was broken was not told. */
  async refresh() {
    if (this.state !== "reading") await this.#read(undefined);
  }

  /** A chat has just ended. */
  add(chat) {
    this.#keep([chat]);
    this.#become(this.state);
  }

  /** Something was learnt about a chat, if it is among these. */
  learn(id, facts) {
    if (this.#byId.has(id)) this.add({ id, ...facts });
  }

  async #read(after) {
    const before = this.state;
    this.#become("reading");
    try {
      const { items, next } = await get("chats", { status: "closed,lost", limit: PAGE, after });
      this.#keep(items);
      if (after || before === "unread") this.#next = next;
      this.#become(this.#next ? "more" : "all");
    } catch {
      this.#become("failed");
    }
  }

  #keep(chats) {
    for (const chat of chats) this.#byId.set(chat.id, { ...this.#byId.get(chat.id), ...chat });
    this.#inOrder = undefined;
  }

  #become(state) {
    this.state = state;
    this.dispatchEvent(new Event("changed"));
  }
}

/** When a chat ended; one that goes on is placed by when it began. */
export const endOf = (chat) => chat.endedAt ?? chat.openedAt;
