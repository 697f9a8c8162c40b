import { get, post } from "../../common/api.js";
import { Talk } from "../../common/talk/talk.js";

const ENDED = ["closed", "lost"];

/**
 * A chat that somebody reads without being in it: its log, kept up to date while it goes on. Nobody in it is told. Tells
 * `changed`; `state` is `loading`, `failed` or `ready`.
 */
export class Reading extends EventTarget {
  /** @type {"loading" | "failed" | "ready"} */
  state = "loading";

  /** @type {import("../../common/contract.js").Chat | undefined} */
  chat;

  talk;

  #line;
  #id;
  #failed = false;

  /**
   * @param {import("../../common/line/line.js").Line} line
   * @param {{id: string, name: string}} user who reads
   */
  constructor(line, user) {
    super();
    this.#line = line;
    this.talk = new Talk(line, { kind: "consultant", ...user }, entriesOf);
    this.talk.addEventListener("failed", () => (this.#failed = true));
    line.addEventListener("frame", this.#hear);
  }

  get goesOn() {
    return this.chat !== undefined && !ENDED.includes(this.chat.status);
  }

  get log() {
    return this.talk.logs.of(this.#id);
  }

  /** Reads a chat, and lets go of the one before. */
  async open(id) {
    if (id === this.#id) return;
    this.#letGo();
    this.#id = id;
    if (id) await this.again();
  }

  /** Reads it once more, as it may have changed, or could not be read. */
  async again() {
    const id = this.#id;
    this.#become(this.chat ? this.state : "loading");
    const read = await this.#read(id);
    if (id === this.#id) this.#become(read ? "ready" : "failed");
  }

  /** Nobody reads any more. */
  shut() {
    this.#letGo();
    this.#line.removeEventListener("frame", this.#hear);
  }

  async #read(id) {
    this.#failed = false;
    try {
      const chat = await get(`chats/${encodeURIComponent(id)}`);
      if (id !== this.#id) return false;
      this.talk.know({ ...chat, unread: 0 });
      await this.talk.logs.open(id, chat.lastSeq);
      if (id === this.#id) this.chat = chat;
      return !this.#failed;
    } catch {
      return false;
    }
  }

  /** What happens in the chat changes how it stands; a new line begins without what was told meanwhile. */
  #hear = ({ detail: { type, data } }) => {
    if (!this.#id) return;
    if (type === "welcome") this.again();
    if (type !== "entry.added" || data.chat !== this.#id) return;
    this.talk.logs.add(data);
    if (data.kind !== "message" && data.kind !== "note") this.again();
  };

  #letGo() {
    const { chat } = this;
    if (this.goesOn) post(`chats/${chat.id}/look-away`).catch(() => {}); // the server forgets him by itself
    if (this.#id) this.talk.logs.forget(this.#id);
    this.#id = this.chat = undefined;
  }

  #become(state) {
    this.state = state;
    this.dispatchEvent(new Event("changed"));
  }
}

async function entriesOf(chat, after, limit) {
  const { items, next } = await get(`chats/${chat}/entries`, { after, limit });
  return { entries: items, more: Boolean(next) };
}
