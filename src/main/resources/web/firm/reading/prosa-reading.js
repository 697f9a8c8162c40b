import { css, html } from "lit";
import { Localized } from "../../common/elements/localized.js";
import "../../common/elements/prosa-log.js";
import "../../common/elements/prosa-skeleton.js";
import { base, controls, plainWords } from "../../common/elements/styles.js";
import { Follows } from "../../common/follows.js";
import { t } from "../../common/i18n.js";

/** The log of a chat for whoever reads it and cannot write. `reading` is the Reading that keeps it. */
class ProsaReading extends Localized {
  static properties = {
    reading: { attribute: false },
    chat: {},
  };

  static styles = [
    base,
    controls,
    plainWords,
    css`
      :host {
        display: grid;
        grid-template-rows: minmax(0, 1fr);
        min-block-size: 0;
      }
    `,
  ];

  constructor() {
    super();
    new Follows(this, "reading");
  }

  render() {
    const { state, talk, log } = this.reading;
    if (log) return html`<prosa-log .talk=${talk} .chat=${this.chat}></prosa-log>`;
    if (state !== "failed") return html`<prosa-skeleton lines="7"></prosa-skeleton>`;
    return html`<div class="words">
      <p>${t("log.unreachable")}</p>
      <button class="button" @click=${() => this.reading.again()}>${t("try_again")}</button>
    </div>`;
  }
}

customElements.define("prosa-reading", ProsaReading);
