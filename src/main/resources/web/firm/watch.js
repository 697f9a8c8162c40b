import { get } from "../common/api.js";
import { batched } from "../common/batched.js";
import { Offers } from "../console/offers.js";
import { Rooms } from "../console/rooms.js";

/**
 * What calls a consultant while he is at the firm's pages: the line keeps him online, and he hears of those who wait as
 * he would at the console. Tells `changed`, at most once per picture.
 */
export class Watch extends EventTarget {
  rooms = new Rooms(() => {});
  offers = new Offers(() => {});

  /** How the organization runs its chat, as far as it has been read. */
  settings = {};

  #changed = batched(() => this.dispatchEvent(new Event("changed")));

  /** @param {import("../common/line/line.js").Line} line */
  constructor(line) {
    super();
    line.addEventListener("frame", (event) => this.#hear(event.detail));
    line.addEventListener("state", (event) => event.detail === "live" && this.#readSettings());
  }

  get welcomed() {
    return this.rooms.user !== undefined;
  }

  #hear(frame) {
    this.rooms.hear(frame);
    this.offers.hear(frame);
    this.#changed();
  }

  /** When they cannot be read it rings all the same, for offers; the next welcome tries again. */
  async #readSettings() {
    this.settings = await get("organization/chat-settings").catch(() => this.settings);
    this.#changed();
  }
}
