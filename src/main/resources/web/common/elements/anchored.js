const NEAR = 48;

/**
 * Keeps a scrolled log where its reader is: at the end while he follows it, and on the same line while he reads further
 * up, whatever is added above or below.
 */
export class Anchored {
  #host;
  #sizes;
  #before;
  following = true;

  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.#sizes?.disconnect();
    this.#sizes = undefined;
  }

  hostUpdate() {
    const box = this.#box;
    this.#before = box && { height: box.scrollHeight, first: this.#firstLine() };
  }

  hostUpdated() {
    const box = this.#box;
    if (!box) return;
    this.#watchSize(box);
    if (this.following) box.scrollTop = box.scrollHeight;
    else if (this.#before?.first !== this.#firstLine()) box.scrollTop += box.scrollHeight - this.#before.height;
  }

  /** The reader scrolled. */
  moved() {
    const box = this.#box;
    this.following = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR;
  }

  /** Goes to the end and stays there. */
  follow() {
    this.following = true;
    this.#box?.scrollTo({ top: this.#box.scrollHeight });
  }

  get #box() {
    return this.#host.renderRoot?.querySelector(".scroll");
  }

  #firstLine() {
    return this.#host.firstLine;
  }

  /** The composer grows or a keyboard opens: the last line must not slip below the edge. */
  #watchSize(box) {
    if (this.#sizes) return;
    this.#sizes = new ResizeObserver(() => this.following && (box.scrollTop = box.scrollHeight));
    this.#sizes.observe(box);
  }
}
