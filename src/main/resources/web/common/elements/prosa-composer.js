import { css, html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { number } from "../format.js";
import { t } from "../i18n.js";
import * as icons from "./icons.js";
import { Localized } from "./localized.js";
import { base, controls } from "./styles.js";

/** The server's limit for one message, in characters. */
const LONGEST = 8_000;
const NEARLY = 7_500;

/**
 * Where one writes in a chat: grows to eight lines, sends with Enter, and keeps a draft for each chat. Tells `write`, and
 * `entered` when Enter is pressed with nothing written.
 */
class ProsaComposer extends Localized {
  static properties = {
    talk: { attribute: false },
    chat: {},
    text: { state: true },
  };

  static styles = [
    base,
    controls,
    css`
      :host {
        display: block;
        padding: var(--space-2) var(--composer-inset, var(--space-5)) var(--space-4);
        background: var(--surface);
      }

      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: end;
        padding: var(--space-1);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--raised);
      }

      form:focus-within {
        border-color: var(--accent);
        outline: 1px solid var(--accent);
      }

      textarea {
        display: block;
        inline-size: 100%;
        min-block-size: calc(1lh + 2 * var(--pad));
        max-block-size: calc(8lh + 2 * var(--pad));
        --pad: max(5px, (var(--target) - 1lh) / 2);
        padding: var(--pad) var(--space-2);
        border: 0;
        background: none;
        color: inherit;
        font: inherit;
        font-size: max(var(--composer-text, var(--text)), var(--text));
        resize: none;
        overflow-y: auto;
        field-sizing: content;
      }

      textarea:focus-visible {
        outline: none;
      }

      textarea::placeholder {
        color: var(--ink-faint);
        opacity: 1;
      }

      .count {
        padding-block-start: var(--space-1);
        color: var(--ink-soft);
        font-size: var(--text-tiny);
        text-align: end;
      }

      .count.over {
        color: var(--danger);
      }

      @media (pointer: coarse) {
        textarea {
          font-size: 16px;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.text = "";
  }

  focus() {
    this.renderRoot.querySelector("textarea")?.focus();
  }

  willUpdate(changed) {
    if (changed.has("chat")) this.text = this.talk.drafts.of(this.chat);
  }

  render() {
    return html`
      <form @submit=${this.#submitted}>
        <textarea
          rows="1"
          aria-label=${t("composer.label")}
          placeholder=${t("composer.label")}
          enterkeyhint="send"
          .value=${live(this.text)}
          @input=${this.#wrote}
          @keydown=${this.#pressed}
          @blur=${() => this.talk.typing.stopped(this.chat)}
        ></textarea>
        <button class="button icon ${this.#sendable ? "primary" : "plain"}" aria-label=${t("composer.send")} title=${t("composer.send")} ?disabled=${!this.#sendable}>
          ${icons.send}
        </button>
      </form>
      ${this.#count()}
    `;
  }

  updated() {
    if (!CSS.supports("field-sizing", "content")) this.#grow();
  }

  #count() {
    const length = this.#length;
    if (length < NEARLY) return nothing;
    const over = length > LONGEST;
    const words = over ? t("composer.too_long", { limit: number(LONGEST) }) : `${number(length)} / ${number(LONGEST)}`;
    return html`<p class="count figures ${over ? "over" : ""}" role=${over ? "alert" : nothing}>${words}</p>`;
  }

  get #sendable() {
    return this.text.trim() !== "" && this.#length <= LONGEST;
  }

  /** In characters as the server counts them, an emoji as one; counting costs something near the limit only. */
  get #length() {
    return this.text.length < NEARLY ? this.text.length : [...this.text].length;
  }

  #wrote({ target }) {
    this.text = target.value;
    this.talk.drafts.keep(this.chat, this.text);
    this.talk.typing.wrote(this.chat, this.text.trim() !== "");
  }

  #pressed(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (this.text === "" && !event.repeat) this.tell("entered");
    else this.#send();
  }

  #submitted(event) {
    event.preventDefault();
    this.#send();
    this.focus();
  }

  #send() {
    if (!this.#sendable) return;
    this.tell("write", this.text.trim());
    this.text = "";
  }

  #grow() {
    const area = this.renderRoot.querySelector("textarea");
    area.style.blockSize = "auto";
    area.style.blockSize = `${area.scrollHeight}px`;
  }
}

customElements.define("prosa-composer", ProsaComposer);
