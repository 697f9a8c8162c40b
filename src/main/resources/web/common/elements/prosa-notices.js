import { css, html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { t } from "../i18n.js";
import * as icons from "./icons.js";
import { Localized } from "./localized.js";
import { base, controls } from "./styles.js";

const STAYS = 7_000;

/** Short sentences about what just happened or could not be done; each is read out once and goes by itself. */
class ProsaNotices extends Localized {
  static properties = { notices: { state: true } };

  static styles = [
    base,
    controls,
    css`
      :host {
        position: fixed;
        z-index: 30;
        inset-block-end: 60px;
        inset-inline-start: var(--space-4);
        pointer-events: none;
      }

      .notices {
        display: grid;
        gap: var(--space-2);
        inline-size: 308px;
      }

      @media (width < 720px) {
        :host {
          inset-block-end: 84px; /* above where one writes */
        }

        .notices {
          inline-size: calc(100vw - 2 * var(--space-4));
        }
      }

      p {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        padding: var(--space-1) var(--space-1) var(--space-1) var(--space-4);
        border-radius: var(--radius);
        background: var(--ink);
        color: var(--surface);
        font-size: var(--text-small);
        box-shadow: var(--float);
        pointer-events: auto;
        animation: rise var(--calm) var(--ease);
      }

      span {
        flex: 1;
      }

      .button,
      .button:hover {
        background: none;
        color: inherit;
      }

      @keyframes rise {
        from {
          opacity: 0;
          transform: translateY(8px);
        }
      }
    `,
  ];

  #count = 0;

  constructor() {
    super();
    this.notices = [];
  }

  say(text) {
    const id = ++this.#count;
    this.notices = [...this.notices.slice(-2), { id, text }];
    setTimeout(() => this.#remove(id), STAYS);
  }

  render() {
    return html`<div class="notices" role="status">
      ${repeat(
        this.notices,
        (notice) => notice.id,
        (notice) => this.#notice(notice),
      )}
    </div>`;
  }

  #notice({ id, text }) {
    return html`<p>
      <span>${text}</span>
      <button class="button plain icon" aria-label=${t("notice.dismiss")} @click=${() => this.#remove(id)}>
        ${icons.close}
      </button>
    </p>`;
  }

  #remove(id) {
    this.notices = this.notices.filter((notice) => notice.id !== id);
  }
}

customElements.define("prosa-notices", ProsaNotices);
