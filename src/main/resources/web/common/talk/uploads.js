import { Problem } from "../api.js";
import { uuid } from "../uuid.js";

/**
 * The files that go with messages, each on its way from the moment it is added. They live as long as the page: no browser
 * keeps a file over a reload. Tells `changed` with the id of the chat.
 *
 * @typedef {object} Upload
 * @property {string} key
 * @property {string} chat
 * @property {File} file
 * @property {"uploading" | "ready" | "failed"} state
 * @property {number} progress from 0 to 1
 * @property {string} [preview] where this page finds the picture
 * @property {string} [id] what the server calls it
 * @property {string} [code] why it failed
 * @property {boolean} [taken] whether it is part of a message already
 */
export class Uploads extends EventTarget {
  /** @type {Map<string, Upload>} */
  #items = new Map();
  #arrivals = new Map();
  #stops = new Map();
  #upload;

  /** @param {typeof import("../upload.js").upload} upload */
  constructor(upload) {
    super();
    this.#upload = upload;
  }

  add(chat, files) {
    for (const file of files) this.#begin({ key: uuid(), chat, file, preview: previewOf(file) });
  }

  of(key) {
    return this.#items.get(key);
  }

  /** Those that wait for their message to be written. */
  chosen(chat) {
    return [...this.#items.values()].filter((item) => item.chat === chat && !item.taken);
  }

  /** A message takes them along: what it has to remember of each. */
  take(chat) {
    const taken = this.chosen(chat);
    for (const { key } of taken) this.#change(key, { taken: true });
    return taken.map(({ key, file: { name, type, size } }) => ({ key, name, type, size }));
  }

  /** Resolves with the server's id once it has arrived; one that failed is tried again. */
  arrived(key) {
    const item = this.of(key);
    if (!item) return Promise.reject(new Problem(0, { code: "file_gone" }));
    if (item.state === "failed") this.again(key);
    return this.#arrivals.get(key);
  }

  again(key) {
    this.#begin(this.of(key));
  }

  remove(key) {
    const item = this.of(key);
    if (!item) return;
    this.#items.delete(key);
    this.#stops.get(key).abort();
    if (item.preview) URL.revokeObjectURL(item.preview);
    this.#tell(item.chat);
  }

  #begin(item) {
    const { key, chat, file } = item;
    const stop = new AbortController();
    this.#items.set(key, { ...item, state: "uploading", progress: 0, code: undefined });
    this.#stops.set(key, stop);
    const progress = (share) => this.#change(key, { progress: share });
    const arrival = this.#upload(chat, file, { progress, signal: stop.signal }).then((attachment) => this.#arrive(key, attachment));
    arrival.catch((problem) => this.#change(key, { state: "failed", code: problem.code }));
    this.#arrivals.set(key, arrival);
    this.#tell(chat);
  }

  #arrive(key, { id }) {
    this.#change(key, { state: "ready", progress: 1, id });
    return id;
  }

  #change(key, change) {
    const item = this.of(key);
    if (!item) return;
    this.#items.set(key, { ...item, ...change });
    this.#tell(item.chat);
  }

  #tell(chat) {
    this.dispatchEvent(new CustomEvent("changed", { detail: chat }));
  }
}

const previewOf = (file) => (file.type.startsWith("image/") ? URL.createObjectURL(file) : undefined);
