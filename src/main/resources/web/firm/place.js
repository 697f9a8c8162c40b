/**
 * Where among the firm's pages somebody is. It is the browser's address, so back, forward, a reload and a copied link do
 * what people expect. Tells `changed`.
 */
export class Place extends EventTarget {
  #path = location.pathname;
  #here = location.href;
  #guard;

  constructor() {
    super();
    addEventListener("popstate", () => this.#popped());
  }

  get path() {
    return this.#path;
  }

  /** What stands behind the question mark, by name. */
  get query() {
    return Object.fromEntries(new URLSearchParams(location.search));
  }

  /** Goes to another page, if the one that is open lets go. Whether it did. */
  async go(address) {
    if (!(await this.#letsGo())) return false;
    history.pushState(null, "", address);
    this.#arrive();
    return true;
  }

  /** Goes there without a step back to here. */
  replace(address) {
    this.#guard = undefined;
    history.replaceState(null, "", address);
    this.#arrive();
  }

  /** Puts filters into the address, so that they survive a reload; empty ones are left out. */
  filter(changes) {
    const given = Object.entries({ ...this.query, ...changes }).filter(([, value]) => value !== undefined && value !== "");
    const query = new URLSearchParams(given).toString();
    history.replaceState(history.state, "", query ? `?${query}` : this.#path);
    this.#arrive();
  }

  /**
   * Before the open page is left, it is asked; once it has been left, or has passed nothing, no longer.
   *
   * @param {() => Promise<boolean>} [mayLeave]
   */
  guard(mayLeave) {
    this.#guard = mayLeave;
  }

  async #letsGo() {
    const guard = this.#guard;
    if (guard && !(await guard())) return false;
    this.#guard = undefined;
    return true;
  }

  /** The browser has left already: whoever wants to stay is brought back. */
  async #popped() {
    const there = location.href;
    if (this.#guard && new URL(there).pathname !== this.#path) {
      history.pushState(null, "", this.#here);
      await this.go(there);
    } else {
      this.#arrive();
    }
  }

  #arrive() {
    this.#path = location.pathname;
    this.#here = location.href;
    this.dispatchEvent(new Event("changed"));
  }
}
