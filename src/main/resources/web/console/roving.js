/**
 * Makes the rows of a list one stop for the Tab key: the row last focused, else the open chat's, else the first. Moving
 * between rows is done with the arrows, by whoever holds the lists.
 */
export class Roving {
  #host;
  #focused;

  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#host.addEventListener("focusin", this.#follow);
  }

  hostDisconnected() {
    this.#host.removeEventListener("focusin", this.#follow);
  }

  /** The id of the row that Tab reaches. */
  stop(chats, chosen) {
    const has = (id) => chats.some((chat) => chat.id === id);
    if (has(this.#focused)) return this.#focused;
    return has(chosen) ? chosen : chats[0]?.id;
  }

  #follow = () => {
    const id = this.#host.renderRoot.activeElement?.closest("[data-chat]")?.dataset.chat;
    if (!id || id === this.#focused) return;
    this.#focused = id;
    this.#host.requestUpdate();
  };
}
