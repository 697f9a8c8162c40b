import { css, html } from "lit";
import { Localized } from "../../common/elements/localized.js";
import { base } from "../../common/elements/styles.js";
import { t } from "../../common/i18n.js";

/** How it is drawn, once that has been fetched; from then on it is drawn at once, as printing does not wait. */
let drawing;

/**
 * One chart, `kind` being `bar` for what adds up and `line` for what does not: `labels` along the time, and `series`, each
 * `{label, token, values, dashed}` in the colour of a token. What draws it is fetched when the first one is seen.
 */
class ProsaChart extends Localized {
  static properties = {
    kind: {},
    name: {},
    labels: { attribute: false },
    series: { attribute: false },
    failed: { state: true },
  };

  static styles = [
    base,
    css`
      :host {
        position: relative;
        display: block;
        block-size: 260px;
        min-inline-size: 0;
      }

      p {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
    `,
  ];

  #chart;
  #themes = matchMedia("(prefers-color-scheme: dark)");
  #observer = new MutationObserver(() => this.#redraw());

  connectedCallback() {
    super.connectedCallback();
    this.#themes.addEventListener("change", this.#redraw);
    this.#observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    addEventListener("beforeprint", this.#print);
    addEventListener("afterprint", this.#redraw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#themes.removeEventListener("change", this.#redraw);
    this.#observer.disconnect();
    removeEventListener("beforeprint", this.#print);
    removeEventListener("afterprint", this.#redraw);
    this.#chart?.destroy();
    this.#chart = undefined;
  }

  render() {
    return this.failed ? html`<p>${t("overview.chart_unreachable")}</p>` : html`<canvas role="img" aria-label=${this.name}></canvas>`;
  }

  updated() {
    this.#redraw();
  }

  /** In the colours of the page as it is now. */
  #redraw = () => this.#draw("");

  /** Paper is white, whatever the screen is. */
  #print = () => this.#chart && this.#draw("light");

  async #draw(theme) {
    if (this.failed) return;
    try {
      const draw = (drawing ??= (await import("./drawing.js")).draw);
      this.#chart?.destroy();
      this.#chart = this.isConnected ? draw(this.renderRoot.querySelector("canvas"), this, theme) : undefined;
    } catch {
      this.failed = true;
    }
  }
}

customElements.define("prosa-chart", ProsaChart);
