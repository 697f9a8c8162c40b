/** How far each person has got in each chat: has read it, or has it on his device. */
export class Marks extends EventTarget {
  #marks = new Map();

  heard({ chat, author, seq }) {
    const marks = this.#in(chat);
    if ((marks.get(author.id)?.seq ?? 0) >= seq) return;
    marks.set(author.id, { ...author, seq });
    this.dispatchEvent(new CustomEvent("changed", { detail: chat }));
  }

  /** How far one person has got. */
  of(chat, person) {
    return this.#marks.get(chat)?.get(person)?.seq ?? 0;
  }

  /** Those, besides the author, who have got as far as an entry. */
  past(chat, seq, author) {
    const marks = [...(this.#marks.get(chat)?.values() ?? [])];
    return marks.filter((mark) => mark.id !== author && mark.seq >= seq);
  }

  #in(chat) {
    if (!this.#marks.has(chat)) this.#marks.set(chat, new Map());
    return this.#marks.get(chat);
  }
}
