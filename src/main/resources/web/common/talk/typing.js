const REPEAT = 3_000;
const EXPIRES = 6_000;

/** Who is writing in which chat just now. A sign of writing that is not renewed fades by itself. */
export class Typing extends EventTarget {
  #writers = new Map();
  #said = new Map();
  #tell;

  /** @param {(chat: string, on: boolean) => void} tell tells the others that this reader is writing */
  constructor(tell) {
    super();
    this.#tell = tell;
  }

  /** The names of those who write in a chat. */
  in(chat) {
    return [...(this.#writers.get(chat)?.values() ?? [])].map((writer) => writer.name);
  }

  heard({ chat, author, on }) {
    const writers = this.#writersIn(chat);
    clearTimeout(writers.get(author.id)?.timer);
    if (on) writers.set(author.id, { name: author.name, timer: this.#fade(chat, author) });
    else writers.delete(author.id);
    this.dispatchEvent(new CustomEvent("changed", { detail: chat }));
  }

  /** This reader's composer changed: empty or not. */
  wrote(chat, something) {
    if (!something) return this.stopped(chat);
    if (Date.now() - (this.#said.get(chat) ?? 0) < REPEAT) return;
    this.#said.set(chat, Date.now());
    this.#tell(chat, true);
  }

  stopped(chat) {
    if (this.#said.delete(chat)) this.#tell(chat, false);
  }

  #writersIn(chat) {
    if (!this.#writers.has(chat)) this.#writers.set(chat, new Map());
    return this.#writers.get(chat);
  }

  #fade(chat, author) {
    return setTimeout(() => this.heard({ chat, author, on: false }), EXPIRES);
  }
}
