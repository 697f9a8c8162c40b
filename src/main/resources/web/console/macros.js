import { get } from "../common/api.js";

const ALL = 200;

/** The organization's macros, read anew whenever somebody looks at them. Tells `changed`. */
export class Macros extends EventTarget {
  /** @type {{id: string, name: string, command: string}[]} */
  items = [];

  /** What could not be read stays as it was: a macro that is gone is refused when it is run. */
  async refresh() {
    try {
      ({ items: this.items } = await get("macros", { limit: ALL }));
      this.dispatchEvent(new Event("changed"));
    } catch {
      // the next look tries again
    }
  }
}
