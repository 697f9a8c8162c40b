import { css, html } from "lit";
import { now } from "../clock.js";
import { number } from "../format.js";
import { t } from "../i18n.js";
import { Ticking } from "../ticking.js";
import { Localized } from "./localized.js";
import { base } from "./styles.js";

const SECOND = 1_000;

/** A ring that empties until an instant, with the seconds that are left. */
class ProsaRing extends Localized {
  static properties = {
    since: { type: Number },
    until: {},
  };

  static styles = [
    base,
    css`
      :host {
        position: relative;
        display: inline-grid;
        flex: none;
        place-items: center;
        inline-size: 40px;
        block-size: 40px;
        font-size: var(--text-small);
        font-weight: var(--strong);
      }

      svg {
        position: absolute;
        inset: 0;
        rotate: -90deg;
      }

      circle {
        fill: none;
        stroke: var(--line);
        stroke-width: 3;
      }

      .left {
        stroke: var(--waits);
        stroke-linecap: round;
        stroke-dasharray: 100;
        stroke-dashoffset: var(--gone);
        transition: stroke-dashoffset 1s linear;
      }

      @media (prefers-reduced-motion: reduce) {
        .left {
          transition: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    new Ticking(this);
  }

  render() {
    const until = Date.parse(this.until);
    const left = Math.max(0, until - now());
    const gone = 100 - (100 * left) / Math.max(1, until - this.since);
    const seconds = Math.round(left / SECOND);
    return html`
      <svg viewBox="0 0 40 40" aria-hidden="true">
        <circle cx="20" cy="20" r="18" />
        <circle class="left" cx="20" cy="20" r="18" pathLength="100" .style=${`--gone: ${gone.toFixed(1)}`} />
      </svg>
      <span class="figures" aria-hidden="true">${number(seconds)}</span>
      <span class="unseen">${t("ring.left", { n: seconds })}</span>
    `;
  }
}

customElements.define("prosa-ring", ProsaRing);
