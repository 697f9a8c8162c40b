import { setByServer } from "../clock.js";
import { Backoff } from "./backoff.js";
import { Pulse } from "./pulse.js";
import { LineLost, Refusal } from "./refusal.js";

const HANDSHAKE_PATIENCE = 12_000;
const PING_PATIENCE = 4_000;

/**
 * The one socket to the server. It dials until somebody hangs up, asks and answers by `ref`, and tells three things:
 * `state` (`dialing`, `live`, `down`), each `frame`, and `denied` when the server no longer knows us.
 */
export class Line extends EventTarget {
  state = "dialing";

  #connect;
  #stillAdmitted;
  #socket;
  #retry;
  #refs = 0;
  #asked = new Map();
  #backoff = new Backoff();
  #pulse = new Pulse(() => this.#drop());
  #wakening = new AbortController();

  /**
   * @param {() => WebSocket} connect opens a new socket
   * @param {() => Promise<boolean>} stillAdmitted whether dialing again can succeed; a browser hides a 401 at the handshake
   */
  constructor(connect, stillAdmitted) {
    super();
    this.#connect = connect;
    this.#stillAdmitted = stillAdmitted;
  }

  get live() {
    return this.state === "live";
  }

  dial() {
    const { signal } = this.#wakening;
    window.addEventListener("online", this.#wake, { signal });
    window.addEventListener("offline", this.#wake, { signal });
    window.addEventListener("pageshow", this.#wake, { signal });
    document.addEventListener("visibilitychange", this.#wake, { signal });
    this.#dialNow();
  }

  hangUp() {
    this.#wakening.abort();
    this.#release();
  }

  /** Asks the server; resolves with the data of its `ok`, rejects with a {@link Refusal} or {@link LineLost}. */
  request(type, data = {}) {
    if (!this.live) return Promise.reject(new LineLost());
    const ref = String(++this.#refs);
    return new Promise((resolve, reject) => {
      this.#asked.set(ref, { resolve, reject });
      this.#send({ type, ref, data });
    });
  }

  /** Tells the server something whose answer does not matter, if it can be told now. */
  tell(type, data) {
    if (this.live) this.#send({ type, ref: String(++this.#refs), data });
  }

  #send(frame) {
    this.#socket.send(JSON.stringify(frame));
  }

  #dialNow() {
    this.#release();
    const socket = this.#connect();
    this.#socket = socket;
    socket.onmessage = (message) => this.#hear(JSON.parse(message.data));
    socket.onclose = () => this.#drop();
    this.#pulse.awaitAnswer(HANDSHAKE_PATIENCE);
  }

  #hear(frame) {
    this.#pulse.felt();
    if (frame.type === "ok" || frame.type === "refused") this.#settle(frame);
    else this.#pass(frame);
  }

  #settle({ type, ref, data }) {
    const asked = this.#asked.get(ref);
    this.#asked.delete(ref);
    if (type === "ok") asked?.resolve(data ?? {});
    else asked?.reject(new Refusal(data));
  }

  #pass(frame) {
    if (frame.data?.serverTime) setByServer(frame.data.serverTime);
    if (frame.type === "welcome") this.#enter(frame.data.heartbeat);
    this.dispatchEvent(new CustomEvent("frame", { detail: frame }));
    if (frame.type === "welcome") this.#become("live"); // after its state has been taken in
  }

  #enter(heartbeat) {
    this.#backoff.succeeded();
    this.#pulse.expect(heartbeat);
    this.state = "live";
  }

  async #drop() {
    const entered = this.live;
    this.#release();
    this.#become("down");
    if (!entered && !(await this.#stillAdmitted())) this.dispatchEvent(new Event("denied"));
    else if (!this.#socket) this.#dialLater();
  }

  #dialLater() {
    clearTimeout(this.#retry);
    if (!this.#wakening.signal.aborted) this.#retry = setTimeout(() => this.#dialNow(), this.#backoff.next());
  }

  /** Lets go of the socket without waiting for its goodbye, which never comes over a dead network. */
  #release() {
    clearTimeout(this.#retry);
    this.#pulse.rest();
    if (this.#socket) {
      this.#socket.onmessage = this.#socket.onclose = null;
      this.#socket.close();
      this.#socket = undefined;
    }
    this.#abandonQuestions();
  }

  #abandonQuestions() {
    const asked = [...this.#asked.values()];
    this.#asked.clear();
    for (const { reject } of asked) reject(new LineLost());
  }

  #become(state) {
    this.state = state;
    this.dispatchEvent(new CustomEvent("state", { detail: state }));
  }

  /** The device woke up or its network changed: make sure of the line at once. */
  #wake = () => {
    if (document.hidden) return;
    if (this.live) this.#makeSure();
    else if (navigator.onLine && !this.#socket) this.#dialNow();
  };

  #makeSure() {
    this.#pulse.awaitAnswer(PING_PATIENCE);
    this.request("ping").catch(() => {});
  }
}
