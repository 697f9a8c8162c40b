import { vendors } from "./vendors.js";

/** Another vendor's chat, at the organization's account there. Loaded once; a page cannot be rid of it without a reload. */
export class ExternalChat {
  #vendor;
  #opened = false;

  /** @param {{vendor: string, account: string}} account */
  constructor({ vendor: name, account }) {
    this.#vendor = vendors[name];
    if (!this.#vendor || loaded.has(name)) return;
    loaded.add(name);
    this.#vendor.prepare(account, window);
    const script = document.createElement("script");
    Object.assign(script, { src: this.#vendor.script(account), async: true, id: this.#vendor.id ?? "" });
    document.head.append(script);
  }

  open() {
    this.#opened = true;
    this.#vendor?.open(window);
  }

  close() {
    this.#opened = false;
    this.#vendor?.close(window);
  }

  toggle() {
    if (this.#opened) this.close();
    else this.open();
  }

  setLocale() {} // follows the vendor's own settings

  leave() {
    this.#vendor?.leave(window);
  }
}

const loaded = new Set();
