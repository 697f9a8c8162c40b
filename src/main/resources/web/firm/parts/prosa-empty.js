import { css, html } from "lit";
import { Localized } from "../../common/elements/localized.js";
import { base } from "../../common/elements/styles.js";

/** Where a list has nothing to show: a sentence (`words`), and one action, which is slotted. */
class ProsaEmpty extends Localized {
  static properties = { words: {} };

  static styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
        justify-items: center;
        padding: var(--space-10) var(--space-4);
        border-block: 1px solid var(--line);
        color: var(--ink-soft);
        text-align: center;
      }

      ::slotted(a) {
        color: var(--accent);
        font-weight: var(--medium);
        text-underline-offset: 2px;
      }

      p {
        max-inline-size: 48ch;
      }
    `,
  ];

  render() {
    return html`<p>${this.words}</p>
      <slot></slot>`;
  }
}

customElements.define("prosa-empty", ProsaEmpty);
