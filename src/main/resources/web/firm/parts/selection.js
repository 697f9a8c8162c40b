/**
 * Which of a list's items are selected: some by their ids, or all that match, whether they are in sight or not. Redraws
 * its element.
 */
export class Selection {
  /** All that match the list's filters are meant, also those that have not been read. */
  all = false;

  #host;
  #ids = new Set();

  constructor(host) {
    this.#host = host;
  }

  get ids() {
    return [...this.#ids];
  }

  get empty() {
    return this.#ids.size === 0;
  }

  has(id) {
    return this.all || this.#ids.has(id);
  }

  /** Whether all of these are selected. */
  holds(items) {
    return items.length > 0 && items.every(({ id }) => this.has(id));
  }

  /** Taking one out of all leaves the others that are in sight. */
  toggle(id, items) {
    if (this.all) this.#ids = new Set(items.map((item) => item.id));
    this.all = false;
    if (!this.#ids.delete(id)) this.#ids.add(id);
    this.#host.requestUpdate();
  }

  /** All of those in sight, or none at all when they are selected already. */
  toggleThese(items) {
    const held = this.holds(items);
    this.clear();
    if (!held) this.#ids = new Set(items.map(({ id }) => id));
  }

  /** All that match; `items` are those in sight. */
  selectAll(items) {
    this.#ids = new Set(items.map(({ id }) => id));
    this.all = true;
    this.#host.requestUpdate();
  }

  clear() {
    this.#ids = new Set();
    this.all = false;
    this.#host.requestUpdate();
  }
}
