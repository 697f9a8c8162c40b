import { css, html, nothing } from "lit";
import * as icons from "../../common/elements/icons.js";
import { Localized } from "../../common/elements/localized.js";
import { base } from "../../common/elements/styles.js";
import { t } from "../../common/i18n.js";
import { fieldStyle } from "./field.js";
import "./prosa-combobox.js";
import { searched } from "./searched.js";

/** How long one may go on typing before it is looked for, in milliseconds. */
const PAUSE = 250;

/**
 * What narrows a list: a field to search in, and choices. `query` are the values as they stand in the address; `fields` the
 * choices, each `{name, label, options: [{value, label}]}`, where an empty value means all, or `{name, label, noun}` for one of
 * a list that the server searches. Tells `filter` with what has changed, `text` being what was typed; hand it to
 * `place.filter`.
 */
class ProsaFilter extends Localized {
  static properties = {
    query: { attribute: false },
    fields: { attribute: false },
    label: {},
  };

  static styles = [
    base,
    fieldStyle,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        margin-block-end: var(--space-4);
      }

      .search {
        position: relative;
        flex: 1 1 240px;
        max-inline-size: 420px;
      }

      .search svg {
        position: absolute;
        inset-block: 0;
        inset-inline-start: 10px;
        block-size: 100%;
        color: var(--ink-faint);
        pointer-events: none;
      }

      .search .input {
        padding-inline-start: 36px;
      }

      select.input {
        inline-size: auto;
        max-inline-size: 240px;
      }

      @media (width < 720px) {
        .search {
          flex-basis: 100%;
          max-inline-size: none;
        }

        select.input {
          flex: 1;
          max-inline-size: none;
        }
      }
    `,
  ];

  #timer;
  #typed;

  constructor() {
    super();
    this.query = {};
    this.fields = [];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  render() {
    return html`<form role="search" @submit=${(event) => event.preventDefault()}>
      ${this.label ? this.#search() : nothing} ${this.fields.map((field) => (field.noun ? this.#combobox(field) : this.#select(field)))}<slot></slot>
    </form>`;
  }

  #search() {
    return html`<div class="search">
      ${icons.search}
      <input
        class="input"
        type="search"
        aria-label=${this.label}
        placeholder=${this.label}
        autocomplete="off"
        spellcheck="false"
        .value=${this.#typed ?? this.query.text ?? ""}
        @input=${(event) => this.#type(event.target.value)}
        @blur=${() => (this.#typed = undefined)}
      />
    </div>`;
  }

  #select({ name, label, options }) {
    const value = this.query[name] ?? "";
    return html`<select class="input" aria-label=${label} title=${label} @change=${(event) => this.tell("filter", { [name]: event.target.value })}>
      <option value="" .selected=${value === ""}>${label}: ${t("part.all")}</option>
      ${options.map((option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`)}
    </select>`;
  }

  #combobox({ name, label, noun }) {
    const { find, named } = searched(noun);
    return html`<prosa-combobox
      .label=${label}
      .value=${this.query[name]}
      .find=${find}
      .named=${named}
      @choose=${({ detail }) => this.tell("filter", { [name]: detail })}
    ></prosa-combobox>`;
  }

  /** What is being typed stays as it is, though the address follows a moment later. */
  #type(text) {
    this.#typed = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.tell("filter", { text: text.trim() }), PAUSE);
  }
}

customElements.define("prosa-filter", ProsaFilter);
