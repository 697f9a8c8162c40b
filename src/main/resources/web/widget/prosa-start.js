import { css, html } from "lit";
import "../area/prosa-team.js";
import * as icons from "../common/elements/icons.js";
import { Localized } from "../common/elements/localized.js";
import { base, controls } from "../common/elements/styles.js";
import { t } from "../common/i18n.js";

/** Before a chat: who can be reached, and the way to open one. Tells `start`. */
class ProsaStart extends Localized {
  static properties = { project: { attribute: false } };

  static styles = [
    base,
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: var(--space-6);
        overflow: hidden auto;
        padding: var(--space-8) var(--space-4) var(--space-4);
      }

      h3 {
        margin-block-end: var(--space-2);
        font-size: var(--text-title);
        font-weight: var(--strong);
        line-height: 1.25;
        text-wrap: balance;
      }

      p {
        color: var(--ink-soft);
        text-wrap: pretty;
      }

      prosa-team {
        --ground: var(--surface);
        align-items: start;
        flex-direction: column;
        margin-block-start: auto;
      }

      .button {
        inline-size: 100%;
      }
    `,
  ];

  async focus() {
    await this.updateComplete;
    this.renderRoot.querySelector("button").focus();
  }

  render() {
    return html`
      <div>
        <h3>${t("widget.start.title")}</h3>
        <p>${t("widget.start.text")}</p>
      </div>
      <prosa-team .consultants=${this.project.consultants}></prosa-team>
      <button class="button primary large" @click=${() => this.tell("start")}>${icons.chat} ${t("widget.open")}</button>
    `;
  }
}

customElements.define("prosa-start", ProsaStart);
