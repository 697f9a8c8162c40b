const MISSED_BEATS = 2.2;

/** Notices a line that has gone silent: either too long without any frame, or no answer to a direct question. */
export class Pulse {
  #lost;
  #longest = Infinity;
  #timer;
  #question;

  constructor(lost) {
    this.#lost = lost;
  }

  /** The server promised a frame at least every so many seconds. */
  expect(heartbeatSeconds) {
    this.#longest = heartbeatSeconds * 1000 * MISSED_BEATS;
    this.felt();
  }

  felt() {
    this.rest();
    if (this.#longest < Infinity) this.#timer = setTimeout(this.#lost, this.#longest);
  }

  /** Something was asked; without any sign of life within so many milliseconds the line is given up. */
  awaitAnswer(patience) {
    this.#question ??= setTimeout(this.#lost, patience);
  }

  rest() {
    clearTimeout(this.#timer);
    clearTimeout(this.#question);
    this.#question = undefined;
  }
}
