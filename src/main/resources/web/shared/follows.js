/** Redraws its element whenever the store in one of its properties tells `changed`. */
export class Follows {
  #host;
  #property;
  #store;

  constructor(host, property) {
    this.#host = host;
    this.#property = property;
    host.addController(this);
  }

  hostUpdate() {
    this.#follow(this.#host[this.#property]);
  }

  hostDisconnected() {
    this.#follow(undefined);
  }

  #follow(store) {
    if (store === this.#store) return;
    this.#store?.removeEventListener("changed", this.#changed);
    this.#store = store;
    this.#store?.addEventListener("changed", this.#changed);
  }

  #changed = () => this.#host.requestUpdate();
}
