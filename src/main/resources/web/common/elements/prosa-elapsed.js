import { html } from "lit";
import { now } from "../clock.js";
import { duration, stopwatch } from "../format.js";
import { Ticking } from "../ticking.js";
import { Localized } from "./localized.js";

/** How long something has lasted, ticking for the eye and in words for the ear. */
class ProsaElapsed extends Localized {
  static properties = { since: {} };

  constructor() {
    super();
    new Ticking(this);
  }

  render() {
    const passed = now() - Date.parse(this.since);
    return html`<time datetime=${this.since} aria-label=${duration(passed)}>${stopwatch(passed)}</time>`;
  }

}

customElements.define("prosa-elapsed", ProsaElapsed);
