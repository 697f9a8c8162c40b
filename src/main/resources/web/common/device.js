const phone = matchMedia("(width < 720px)");

/** Whether one touches the screen, where writing brings up a keyboard that covers half of it. */
export const handsOn = matchMedia("(pointer: coarse)").matches;

const apple = /Mac|iP(hone|ad|od)/.test(navigator.platform);

/** What is printed on the keys that change the meaning of others. */
export const [modifier, option] = apple ? ["⌘", "⌥"] : ["Ctrl", "Alt"];

/** Redraws its element when the window becomes as narrow as a phone, or wider; `now` says which. */
export class Narrow {
  #host;

  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  get now() {
    return phone.matches;
  }

  hostConnected() {
    phone.addEventListener("change", this.#changed);
  }

  hostDisconnected() {
    phone.removeEventListener("change", this.#changed);
  }

  #changed = () => this.#host.requestUpdate();
}
