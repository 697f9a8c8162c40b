import { get, patch } from "../../../common/api.js";

const ADDRESS = "organization/chat-settings";

/**
 * How the organization runs its chat, saved field by field as it is changed. What is being saved shows at once, and goes
 * back when it could not be. Tells `changed`.
 */
export class ChatSettings extends EventTarget {
  /** @type {"loading" | "failed" | "ready"} */
  state = "loading";

  #server;
  #kept = {};
  #pending = new Map();
  #saved;
  #problem = {};
  #queue = Promise.resolve();

  constructor(server = { get, patch }) {
    super();
    this.#server = server;
  }

  get values() {
    return Object.assign({}, this.#kept, ...this.#pending.values());
  }

  async read() {
    this.#become("loading");
    try {
      this.#kept = await this.#server.get(ADDRESS);
      this.#become("ready");
    } catch {
      this.#become("failed");
    }
  }

  /**
   * Changes what belongs to a field; changes are sent one after the other.
   *
   * @param {string} field where it is told what became of it
   * @param {object} changes as the server takes them
   */
  change(field, changes) {
    const wish = Symbol(field);
    this.#pending.set(wish, changes);
    this.#saved = undefined;
    this.#problem = {};
    this.#told();
    this.#queue = this.#queue.then(() => this.#save(wish, field, changes));
    return this.#queue;
  }

  /** @returns {"saving" | "saved" | undefined} */
  stateOf(field) {
    if ([...this.#pending.keys()].some((wish) => wish.description === field)) return "saving";
    return this.#saved === field ? "saved" : undefined;
  }

  /** What kept a field from being saved the last time. */
  problemOf(field) {
    return this.#problem[field];
  }

  async #save(wish, field, changes) {
    try {
      this.#kept = await this.#server.patch(ADDRESS, changes);
      this.#saved = field;
    } catch (problem) {
      this.#problem = { [field]: problem };
    }
    this.#pending.delete(wish);
    this.#told();
  }

  #become(state) {
    this.state = state;
    this.#told();
  }

  #told() {
    this.dispatchEvent(new Event("changed"));
  }
}
