import { css, html, nothing } from "lit";
import * as icons from "../common/elements/icons.js";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-menu.js";
import { base, controls } from "../common/elements/styles.js";
import { listed } from "../common/format.js";
import { t } from "../common/i18n.js";
import { download } from "./icons.js";
import { KeptFocus } from "./kept-focus.js";
import { isOpen } from "./own-chats.js";

/**
 * The top of the panel: who attends, and what can be done with the chat. Tells `save` with a form, `end` and `minimise`;
 * `adrift` when the button that had the focus is gone.
 */
class ProsaPanelHead extends Localized {
  static properties = {
    project: { attribute: false },
    chat: { attribute: false },
  };

  static styles = [
    base,
    controls,
    css`
      :host {
        display: flex;
        flex: none;
        align-items: center;
        gap: var(--space-1);
        min-block-size: 56px;
        padding: var(--space-1) var(--space-2) var(--space-1) var(--space-4);
        border-block-end: 1px solid var(--line);
      }

      .minimise {
        display: var(--minimise, inline-flex);
      }

      .title {
        flex: 1;
        min-inline-size: 0;
      }

      h2 {
        font-weight: var(--strong);
        line-height: 1.3;
      }

      .title p {
        color: var(--ink-soft);
        font-size: var(--text-small);
        line-height: 1.3;
      }
    `,
  ];

  constructor() {
    super();
    new KeptFocus(this, () => this.tell("adrift"));
  }

  async focus() {
    await this.updateComplete;
    this.renderRoot.querySelector(".minimise").focus();
  }

  render() {
    const goesOn = this.chat && isOpen(this.chat);
    return html`
      ${this.#title(goesOn ? this.chat.consultants : [])} ${goesOn ? this.#endButton() : nothing}
      ${this.chat && isOpen(this.chat) ? this.#transcripts() : nothing}
      <button
        class="button plain icon minimise"
        aria-label=${t("panel.minimise")}
        title=${t("panel.minimise")}
        @click=${() => this.tell("minimise")}
      >
        ${icons.minimise}
      </button>
    `;
  }

  #title(attending) {
    const names = listed(attending.map((one) => one.name));
    return html`
      <div class="title">
        <h2 class="clipped">${names || this.project.name}</h2>
        ${names ? html`<p class="clipped">${this.project.name}</p>` : nothing}
        <p class="unseen" role="status">${names ? t("panel.attended", { n: attending.length, names }) : nothing}</p>
      </div>
    `;
  }

  #endButton() {
    return html`<button class="button plain" aria-label=${t("panel.end")} @click=${() => this.tell("end")}>
      ${t("panel.end.short")}
    </button>`;
  }

  #transcripts() {
    const items = ["html", "text"].map(transcript);
    return html`<prosa-menu .label=${t("transcript.save")} .items=${items} @choose=${({ detail }) => this.tell("save", detail)}>
      ${download}
    </prosa-menu>`;
  }
}

const transcript = (form) => ({ value: form, label: t(`transcript.${form}`), detail: t(`transcript.${form}.detail`) });

customElements.define("prosa-panel-head", ProsaPanelHead);
