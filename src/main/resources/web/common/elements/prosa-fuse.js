import { css, html } from "lit";
import { now } from "../clock.js";
import { Ticking } from "../ticking.js";
import { Localized } from "./localized.js";

const NEARLY = 0.8;

/** A thin bar that fills from the moment somebody began to wait towards the moment the chat is lost. */
class ProsaFuse extends Localized {
  static properties = { since: {}, until: {} };

  static styles = css`
    :host {
      display: block;
      block-size: 2px;
      overflow: hidden;
      border-radius: var(--round);
      background: var(--line);
    }

    i {
      display: block;
      block-size: 100%;
      inline-size: 100%;
      background: var(--waits);
      transform: scaleX(var(--share));
      transform-origin: left;
    }

    :host(:dir(rtl)) i {
      transform-origin: right;
    }

    i.nearly {
      background: var(--danger);
    }
  `;

  constructor() {
    super();
    new Ticking(this);
  }

  render() {
    const share = this.#share();
    return html`<i class=${share > NEARLY ? "nearly" : ""} .style=${`--share: ${share.toFixed(3)}`}></i>`;
  }

  #share() {
    const since = Date.parse(this.since);
    const whole = Date.parse(this.until) - since;
    return whole > 0 ? Math.min(1, Math.max(0, (now() - since) / whole)) : 0;
  }
}

customElements.define("prosa-fuse", ProsaFuse);
