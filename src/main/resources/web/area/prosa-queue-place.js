import { css, html, nothing } from "lit";
import { Localized } from "../common/elements/localized.js";
import { base } from "../common/elements/styles.js";
import { number } from "../common/format.js";
import { t } from "../common/i18n.js";

/** What happens while a customer waits: his place, how many wait, about how long, and that he may go on writing. */
class ProsaQueuePlace extends Localized {
  static properties = {
    chat: { attribute: false },
    reachable: {},
  };

  static styles = [
    base,
    css`
      :host {
        display: block;
        padding: var(--space-3) var(--space-4);
        background: var(--waits-ground);
        border-block-end: 1px solid var(--line);
        font-size: var(--text-small);
      }

      strong {
        display: block;
        color: var(--waits-ink);
        font-weight: var(--strong);
        font-size: var(--text);
      }

      span {
        color: var(--ink-soft);
      }

      .hint {
        margin-block-start: var(--space-1);
        color: var(--ink-soft);
      }
    `,
  ];

  render() {
    const { position, size, estimate } = this.chat;
    const facts = [size && t("panel.size", { n: size }), estimate !== undefined && about(estimate)].filter(Boolean);
    return html`
      <p role="status">
        <strong>${position ? t("panel.position", { n: position }) : t("panel.waiting")}</strong>
        ${facts.length > 0 ? html`<span class="figures">${facts.join(" · ")}</span>` : nothing}
      </p>
      <p class="hint">${this.reachable}</p>
    `;
  }
}

function about(seconds) {
  if (seconds < 60) return t("panel.estimate_soon");
  const n = Math.round(seconds / 60);
  return t("panel.estimate", { n: number(n) });
}

customElements.define("prosa-queue-place", ProsaQueuePlace);
