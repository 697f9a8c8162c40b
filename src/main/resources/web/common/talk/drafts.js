/**
 * What somebody began to write in each chat, kept in this browser until it is sent. Whether it is a note is kept with it:
 * what was meant for colleagues must not become a message to the customer.
 */
export class Drafts {
  #storage;
  #owner;

  constructor(storage, owner) {
    this.#storage = storage;
    this.#owner = owner;
  }

  /** @returns {{text: string, note: boolean}} */
  of(chat) {
    const place = this.#place(chat);
    return { text: this.#storage.getItem(place) ?? "", note: this.#storage.getItem(noteAt(place)) !== null };
  }

  /** Where nothing is written, nothing is meant for anybody yet. */
  keep(chat, text, note = false) {
    this.#put(this.#place(chat), text);
    this.#put(noteAt(this.#place(chat)), note && text ? "on" : "");
  }

  /** Gives all of them up, and leaves no trace. */
  forget() {
    for (const place of Object.keys(this.#storage)) if (place.startsWith(this.#place(""))) this.#storage.removeItem(place);
  }

  #put(place, value) {
    if (value) this.#storage.setItem(place, value);
    else this.#storage.removeItem(place);
  }

  #place = (chat) => `prosa.draft.${this.#owner}.${chat}`;
}

const noteAt = (place) => `${place}.note`;
