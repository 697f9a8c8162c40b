import { css, html } from "lit";
import * as icons from "../../common/elements/icons.js";
import { Localized } from "../../common/elements/localized.js";
import { base, controls } from "../../common/elements/styles.js";
import { t } from "../../common/i18n.js";

/**
 * A panel at the side, over the page, for one thing to be looked at or changed: `show()` and `shut()`. Its content is
 * slotted, what can be done goes to the slot `actions`. When somebody wants to leave it by Esc, the cross or a click
 * beside it, it tells `dismiss`; whoever shows it decides.
 */
class ProsaDrawer extends Localized {
  static properties = { heading: {} };

  static styles = [
    base,
    controls,
    css`
      dialog {
        inset-block: 0;
        inset-inline: auto 0;
        display: none;
        flex-direction: column;
        inline-size: min(480px, 100vw);
        block-size: 100dvh;
        max-inline-size: none;
        max-block-size: none;
        margin: 0 0 0 auto;
        padding: 0;
        border: 0;
        border-inline-start: 1px solid var(--line);
        background: var(--surface);
        color: var(--ink);
        box-shadow: var(--float);
      }

      dialog[open] {
        display: flex;
        animation: enter var(--calm) var(--ease);
      }

      dialog::backdrop {
        background: var(--shade);
      }

      header {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-block-size: 56px;
        padding-inline: var(--space-6) var(--space-3);
        border-block-end: 1px solid var(--line);
      }

      h2 {
        flex: 1;
        font-size: var(--text-large);
        font-weight: var(--strong);
      }

      .content {
        flex: 1;
        min-block-size: 0;
        overflow: hidden auto;
        padding: var(--space-5) var(--space-6);
      }

      footer {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-6) calc(var(--space-3) + env(safe-area-inset-bottom));
        border-block-start: 1px solid var(--line);
      }

      @keyframes enter {
        from {
          opacity: 0;
          transform: translateX(24px);
        }
      }
    `,
  ];

  show() {
    this.#dialog.showModal();
  }

  shut() {
    this.#dialog.close();
  }

  render() {
    return html`
      <dialog aria-labelledby="heading" @cancel=${this.#cancelled} @mousedown=${this.#pressed}>
        <header>
          <h2 id="heading" class="clipped">${this.heading}</h2>
          <button class="button plain icon" aria-label=${t("part.close")} title=${t("part.close")} @click=${() => this.tell("dismiss")}>
            ${icons.close}
          </button>
        </header>
        <div class="content"><slot></slot></div>
        <footer><slot name="actions"></slot></footer>
      </dialog>
    `;
  }

  get #dialog() {
    return this.renderRoot.querySelector("dialog");
  }

  #cancelled(event) {
    if (event.target !== this.#dialog) return;
    event.preventDefault();
    this.tell("dismiss");
  }

  /** Beside the panel. */
  #pressed({ target, currentTarget, clientX }) {
    if (target === currentTarget && clientX < currentTarget.getBoundingClientRect().left) this.tell("dismiss");
  }
}

customElements.define("prosa-drawer", ProsaDrawer);
