const FIRST = 400;
const LONGEST = 6_000;

/** How long to wait before the next try: doubling, and scattered so that a whole firm does not return in one instant. */
export class Backoff {
  #tries = 0;
  #random;

  constructor(random = Math.random) {
    this.#random = random;
  }

  /** Milliseconds until the next try. */
  next() {
    const ceiling = Math.min(LONGEST, FIRST * 2 ** this.#tries++);
    return ceiling / 2 + (this.#random() * ceiling) / 2;
  }

  succeeded() {
    this.#tries = 0;
  }
}
