/** What somebody began to write in each chat, kept in this browser until it is sent. */
export class Drafts {
  #storage;
  #owner;

  constructor(storage, owner) {
    this.#storage = storage;
    this.#owner = owner;
  }

  of(chat) {
    return this.#storage.getItem(this.#place(chat)) ?? "";
  }

  keep(chat, text) {
    if (text) this.#storage.setItem(this.#place(chat), text);
    else this.#storage.removeItem(this.#place(chat));
  }

  #place = (chat) => `prosa.draft.${this.#owner}.${chat}`;
}
