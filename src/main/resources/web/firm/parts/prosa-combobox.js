import { html, nothing } from "lit";
import { Localized } from "../../common/elements/localized.js";
import { firstOpen, stepped } from "../../common/elements/picking.js";
import { base } from "../../common/elements/styles.js";
import { Fetched } from "../../common/fetched.js";
import { t } from "../../common/i18n.js";
import { comboboxStyle } from "./combobox-style.js";
import { fieldStyle } from "./field.js";

/** How long one may go on typing before it is looked for, in milliseconds. */
const PAUSE = 200;

/**
 * Chooses one of many by its name, or all. `value` is the id of the chosen one, nothing for all; `find` resolves with some
 * `{id, name}` that match a text, `named` with the one that an id is of. Tells `choose` with an id, empty for all.
 */
class ProsaCombobox extends Localized {
  static properties = {
    label: {},
    value: {},
    find: { attribute: false },
    named: { attribute: false },
    text: { state: true },
    found: { state: true },
    active: { state: true },
    failed: { state: true },
  };

  static styles = [base, fieldStyle, comboboxStyle];

  #chosen = new Fetched(this, (id) => (id ? this.named(id) : { name: "" }));
  #timer;
  #turn = 0;

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#shut();
  }

  willUpdate() {
    this.#chosen.need(this.value || undefined);
  }

  render() {
    const open = this.found !== undefined || this.failed;
    const at = this.#options.indexOf(this.active);
    return html`
      <input
        class="input"
        role="combobox"
        aria-label=${this.label}
        aria-autocomplete="list"
        aria-expanded=${String(Boolean(open))}
        aria-controls=${open ? "options" : nothing}
        aria-activedescendant=${at < 0 ? nothing : `option-${at}`}
        placeholder="${this.label}: ${t("part.all")}"
        title=${this.label}
        autocomplete="off"
        spellcheck="false"
        .value=${this.text ?? this.#name}
        @click=${() => this.#open()}
        @input=${({ target }) => this.#type(target.value)}
        @keydown=${this.#pressed}
        @blur=${this.#shut}
      />
      ${open ? this.#box() : nothing}
    `;
  }

  updated() {
    this.renderRoot.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  #box() {
    if (this.failed) return html`<p class="box" id="options" role="alert">${t("part.failed")}</p>`;
    return html`<div class="box" @mousedown=${(event) => event.preventDefault()}>
      <ul id="options" role="listbox" aria-label=${this.label}>
        ${this.#options.map((option, at) => this.#option(option, at))}
      </ul>
      ${this.found.length === 0 ? html`<p role="status">${t("picker.nobody")}</p>` : nothing}
    </div>`;
  }

  #option(option, at) {
    return html`<li
      class="clipped"
      role="option"
      id="option-${at}"
      aria-selected=${String(option === this.active)}
      @click=${() => this.#choose(option)}
    >
      ${option.name ?? t("part.all")}
    </li>`;
  }

  /** All of them can be chosen, too, unless something is looked for. */
  get #options() {
    if (!this.found) return [];
    return this.text ? this.found : [ALL, ...this.found];
  }

  get #name() {
    return this.#chosen.value?.name ?? "";
  }

  #type(text) {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(text.trim()), PAUSE);
  }

  #open() {
    if (this.found === undefined) this.#look("");
  }

  #pressed(event) {
    const action = this.#actions[event.key];
    if (!action || event.isComposing || (this.found === undefined && !event.key.startsWith("Arrow"))) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  }

  #actions = {
    ArrowDown: () => this.#move(1),
    ArrowUp: () => this.#move(-1),
    Enter: () => this.active && this.#choose(this.active),
    Escape: () => this.#shut(),
  };

  #move(by) {
    if (this.found === undefined) this.#open();
    else this.active = stepped(this.#options, this.active, by);
  }

  #choose({ id = "" }) {
    this.#shut();
    this.tell("choose", id);
  }

  /** What was typed and not chosen is gone. */
  #shut = () => {
    clearTimeout(this.#timer);
    this.#turn++;
    this.text = this.found = this.active = undefined;
    this.failed = false;
  };

  async #look(text) {
    const turn = ++this.#turn;
    try {
      const found = await this.find(text);
      if (turn === this.#turn) this.#show(found);
    } catch {
      if (turn === this.#turn) this.failed = true;
    }
  }

  #show(found) {
    this.failed = false;
    this.found = found;
    this.active = this.text ? firstOpen(found) : (found.find(({ id }) => id === this.value) ?? ALL);
  }
}

const ALL = {};

customElements.define("prosa-combobox", ProsaCombobox);
