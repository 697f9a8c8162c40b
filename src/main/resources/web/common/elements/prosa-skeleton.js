import { css, html } from "lit";
import { t } from "../i18n.js";
import { Localized } from "./localized.js";
import { base } from "./styles.js";

/** Grey lines where words are about to come. They show after 300 ms only: most words come sooner. */
class ProsaSkeleton extends Localized {
  static properties = { lines: { type: Number } };

  static styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-4);
        opacity: 0;
        animation: show var(--calm) var(--ease) 300ms forwards;
      }

      i {
        block-size: 12px;
        border-radius: var(--round);
        background: var(--line);
      }

      i:nth-of-type(3n + 1) {
        inline-size: 45%;
      }

      i:nth-of-type(3n + 2) {
        inline-size: 80%;
      }

      i:nth-of-type(3n) {
        inline-size: 62%;
      }

      @keyframes show {
        to {
          opacity: 1;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.lines = 3;
  }

  render() {
    return html`<span class="unseen">${t("loading")}</span>${Array.from({ length: this.lines }, () => html`<i></i>`)}`;
  }
}

customElements.define("prosa-skeleton", ProsaSkeleton);
