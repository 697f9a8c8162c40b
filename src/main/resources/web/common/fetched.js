/**
 * What an element needs from the server before it can show something. It reads whenever the arguments change and
 * redraws its element; `value` is there once read, `failed` when it could not be.
 */
export class Fetched {
  value;
  failed = false;

  #host;
  #read;
  #key;

  /** @param {(key: string) => Promise<unknown>} read */
  constructor(host, read) {
    this.#host = host;
    this.#read = read;
  }

  /** @returns {"loading" | "failed" | "ready"} */
  get state() {
    if (this.failed) return "failed";
    return this.value === undefined ? "loading" : "ready";
  }

  /** Reads what belongs to a key, unless it is there already. */
  need(key) {
    if (key === this.#key) return;
    this.#key = key;
    this.again();
  }

  async again() {
    const key = this.#key;
    this.value = undefined;
    this.failed = false;
    try {
      const value = await this.#read(key);
      if (key === this.#key) this.value = value;
    } catch {
      if (key === this.#key) this.failed = true;
    }
    this.#host.requestUpdate();
  }
}
