/** Redraws its element whenever the store in one of its properties tells `changed`, and the change concerns it. */
export class Follows {
  #host;
  #property;
  #concerns;
  #store;

  /** @param {(detail: unknown) => boolean} [concerns] whether a change is one to redraw for; every one when not given */
  constructor(host, property, concerns = () => true) {
    this.#host = host;
    this.#property = property;
    this.#concerns = concerns;
    host.addController(this);
  }

  hostConnected() {
    this.#follow(this.#host[this.#property]);
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

  #changed = ({ detail }) => {
    if (this.#concerns(detail)) this.#host.requestUpdate();
  };
}
