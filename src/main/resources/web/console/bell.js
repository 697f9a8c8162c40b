import { tone } from "./tone.js";

const PLACE = "prosa.bell";
const PATIENCE = 400;
const GESTURES = ["pointerdown", "keydown"];

/**
 * Rings until it is hushed, in one window of this browser only. Browsers keep a page silent until somebody has touched
 * it; until then the bell is `blocked`. Tells `changed`.
 */
export class Bell extends EventTarget {
  blocked = false;

  #wanted = false;
  #context;
  #ringing;

  /** Whether this person wants to hear it. */
  get on() {
    return localStorage.getItem(PLACE) !== "off";
  }

  choose(on) {
    if (on) localStorage.removeItem(PLACE);
    else localStorage.setItem(PLACE, "off");
    this.#follow();
  }

  /** Somebody calls, or nobody any more. */
  ring(wanted) {
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.#follow();
  }

  /** Once, to hear how it sounds. */
  async test() {
    await this.#awake(new AbortController().signal);
    this.#play({ loop: false });
  }

  #follow() {
    const sounds = this.#wanted && this.on;
    if (sounds && !this.#ringing) this.#begin();
    else if (!sounds) this.#hush();
    this.dispatchEvent(new Event("changed"));
  }

  #begin() {
    this.#ringing = new AbortController();
    const { signal } = this.#ringing;
    this.#awake(signal)
      .then(() => alone(signal, () => this.#loop(signal)))
      .catch(() => {}); // hushed before it came to sound
  }

  #hush() {
    this.#ringing?.abort();
    this.#ringing = undefined;
    this.#become(false);
  }

  #loop(signal) {
    const source = this.#play({ loop: true });
    return new Promise((resolve) => signal.addEventListener("abort", () => resolve(source.stop())));
  }

  #play({ loop }) {
    const source = new AudioBufferSourceNode(this.#context, { buffer: tone(this.#context), loop });
    source.connect(this.#context.destination);
    source.start();
    return source;
  }

  /** Resolves once the page may be heard. */
  async #awake(signal) {
    this.#context ??= new AudioContext();
    await Promise.race([this.#context.resume(), pause(PATIENCE)]);
    if (this.#context.state !== "running") await this.#touched(signal);
    signal.throwIfAborted();
  }

  async #touched(signal) {
    this.#become(true);
    await gesture(signal);
    await this.#context.resume();
    this.#become(false);
  }

  #become(blocked) {
    if (blocked === this.blocked) return;
    this.blocked = blocked;
    this.dispatchEvent(new Event("changed"));
  }
}

/** Runs while no other window does; over plain http, where windows cannot agree, each rings for itself. */
function alone(signal, run) {
  signal.throwIfAborted();
  return navigator.locks ? navigator.locks.request(PLACE, { signal }, run) : run();
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function gesture(signal) {
  return new Promise((resolve) => {
    for (const type of GESTURES) document.addEventListener(type, resolve, { signal, once: true, capture: true });
  });
}
