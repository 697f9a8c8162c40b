/** How old what is seen may get, and how soon after one reading there may be another, in milliseconds. */
const EVERY = 10_000;
const SOONEST = 2_000;

/** What is told to consultants that changes how things stand. */
const TELLING = ["welcome", "waiting.added", "waiting.removed", "chat.changed", "chat.gone", "presence.changed"];

/**
 * Reads again what is shown while its element is on the page and seen: soon after the line tells of a change, else every
 * ten seconds, and at once when somebody comes back to the tab.
 */
export class Refreshing {
  #read;
  #clock;
  #line;
  #timer;
  #last = 0;

  /**
   * @param {() => void} read
   * @param {{now: () => number, set: (run: () => void, ms: number) => unknown, clear: (timer: unknown) => void}} [clock]
   */
  constructor(read, clock = { now: () => performance.now(), set: (...args) => setTimeout(...args), clear: (timer) => clearTimeout(timer) }) {
    this.#read = read;
    this.#clock = clock;
  }

  /** @param {EventTarget} line */
  start(line) {
    this.#line = line;
    line.addEventListener("frame", this.#hear);
    document.addEventListener("visibilitychange", this.#look);
    this.now();
  }

  stop() {
    this.#line?.removeEventListener("frame", this.#hear);
    document.removeEventListener("visibilitychange", this.#look);
    this.#clock.clear(this.#timer);
  }

  /** Reads at once, and from then on. */
  now() {
    this.#last = this.#clock.now();
    this.#in(EVERY);
    this.#read();
  }

  #hear = ({ detail: { type } }) => {
    if (TELLING.includes(type) && !document.hidden) this.#in(Math.max(0, this.#last + SOONEST - this.#clock.now()));
  };

  /** Nobody looks at a hidden page; what is due then is read on return. */
  #look = () => {
    if (document.hidden) this.#clock.clear(this.#timer);
    else this.now();
  };

  #in(ms) {
    this.#clock.clear(this.#timer);
    this.#timer = this.#clock.set(() => this.now(), ms);
  }
}
