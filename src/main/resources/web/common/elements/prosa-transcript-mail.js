import { css, html, nothing } from "lit";
import { post, Problem } from "../api.js";
import { t } from "../i18n.js";
import { mailOn } from "../mail.js";
import { Localized } from "./localized.js";
import { base, controls } from "./styles.js";

/** Has a chat (`chat`, its id) sent to its customer by mail, where mail is sent. `words` begin what it says. */
class ProsaTranscriptMail extends Localized {
  static properties = {
    chat: {},
    words: {},
    on: { state: true },
    sending: { state: true },
    told: { state: true },
  };

  static styles = [
    base,
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-3);
      }

      :host([hidden]) {
        display: none;
      }
    `,
  ];

  async connectedCallback() {
    super.connectedCallback();
    this.on = await mailOn();
  }

  willUpdate(changed) {
    if (changed.has("chat")) this.told = undefined;
  }

  updated() {
    this.hidden = !this.on;
  }

  render() {
    if (!this.on) return nothing;
    return html`
      <button class="button" ?disabled=${this.sending} @click=${this.#send}>${t(`${this.words}.mail`)}</button>
      <span role="status">${this.told ? t(this.told) : nothing}</span>
    `;
  }

  async #send() {
    const { chat } = this;
    this.sending = true;
    const told = await this.#sent(chat);
    this.sending = false;
    if (chat === this.chat) this.told = told;
  }

  async #sent(chat) {
    try {
      await post(`chats/${encodeURIComponent(chat)}/transcript/mail`);
      return `${this.words}.mailed`;
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      return sentences[problem.code] ?? "transcript.unmailed";
    }
  }
}

const sentences = { rate_limited: "transcript.mailed_often", no_address: "transcript.no_address" };

customElements.define("prosa-transcript-mail", ProsaTranscriptMail);
