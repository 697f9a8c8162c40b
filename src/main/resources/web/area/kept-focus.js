/** Notices when an element redraws and what had the focus in it is gone, so that the keyboard goes on somewhere near. */
export class KeptFocus {
  #host;
  #lost;
  #had = false;

  /** @param {() => void} lost gives the focus to something else */
  constructor(host, lost) {
    this.#host = host;
    this.#lost = lost;
    host.addController(this);
  }

  hostUpdate() {
    this.#had = this.#focused !== null;
  }

  async hostUpdated() {
    if (!this.#had || this.#focused?.matches(":not(:disabled)")) return;
    await this.#host.updateComplete; // what came instead can take the focus only then
    this.#lost();
  }

  get #focused() {
    return this.#host.renderRoot.activeElement;
  }
}
