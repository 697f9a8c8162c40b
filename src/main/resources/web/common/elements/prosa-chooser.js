import { html, nothing } from "lit";
import { t } from "../i18n.js";
import { matching } from "../matching.js";
import { answer } from "./answer.js";
import { chooserStyle } from "./chooser-style.js";
import { Localized } from "./localized.js";
import { firstOpen, grouped, stepped } from "./picking.js";
import "./prosa-avatar.js";
import { base, controls, dialogs, keycaps } from "./styles.js";

/**
 * A dialog to choose one of many by a few letters. Each item is `{value, label, detail?, keywords?, group?, face?, keys?,
 * disabled?}`; `face` is a person's `{name, presence}`, `keys` what does the same without this dialog.
 */
class ProsaChooser extends Localized {
  static properties = {
    question: { state: true },
    items: { state: true },
    query: { state: true },
    active: { state: true },
  };

  static styles = [base, controls, keycaps, dialogs, chooserStyle];

  #chosen;

  constructor() {
    super();
    this.question = {};
    this.items = [];
    this.query = "";
  }

  /**
   * Resolves with the chosen item's value, or with nothing.
   *
   * @param {{title: string, hint: string, none: string, items: object[], later?: Promise<object[]>}} question `later`
   * brings more items
   */
  async choose(question) {
    Object.assign(this, { question, items: question.items, query: "", active: firstOpen(question.items) });
    this.#chosen = undefined;
    question.later?.then((more) => this.question === question && this.#add(more));
    await this.updateComplete;
    await answer(this.renderRoot.querySelector("dialog"));
    return this.#chosen;
  }

  render() {
    const { title, hint } = this.question;
    const shown = this.#shown;
    return html`
      <dialog aria-label=${title ?? nothing} @click=${this.#clicked}>
        <div class="box">
          <p class="title">${title}</p>
          <input
            role="combobox"
            aria-expanded="true"
            aria-controls="list"
            aria-autocomplete="list"
            aria-label=${title ?? nothing}
            aria-activedescendant=${shown.includes(this.active) ? idOf(this.items, this.active) : nothing}
            autocomplete="off"
            spellcheck="false"
            placeholder=${hint ?? nothing}
            .value=${this.query}
            @input=${this.#wrote}
            @keydown=${this.#pressed}
          />
          <div id="list" role="listbox" aria-label=${title ?? nothing}>${grouped(shown).map((group, index) => this.#group(group, index))}</div>
          <p class="none" role="status">${shown.length === 0 ? this.question.none : nothing}</p>
        </div>
      </dialog>
    `;
  }

  updated(changed) {
    if (changed.has("active")) this.renderRoot.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  get #shown() {
    return matching(this.items, this.query);
  }

  #group({ name, items }, index) {
    const options = items.map((item) => this.#option(item));
    if (!name) return options;
    return html`<div role="group" aria-labelledby="group-${index}">
      <h3 id="group-${index}" role="presentation">${name}</h3>
      ${options}
    </div>`;
  }

  #option(item) {
    return html`<div
      class="option"
      role="option"
      id=${idOf(this.items, item)}
      aria-selected=${String(item === this.active)}
      aria-disabled=${item.disabled ? "true" : nothing}
      @click=${() => this.#choose(item)}
    >
      ${item.face ? html`<prosa-avatar .name=${item.face.name} presence=${item.face.presence}></prosa-avatar>` : nothing}
      <span class="clipped">${item.label}</span>
      <small class="clipped">${item.detail}</small>
      ${item.keys ? html`<kbd>${item.keys}</kbd>` : nothing}
    </div>`;
  }

  #add(more) {
    this.items = [...this.items, ...more];
    this.active ??= firstOpen(this.#shown);
  }

  #wrote({ target }) {
    this.query = target.value;
    this.active = firstOpen(this.#shown);
  }

  #pressed(event) {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.isComposing) return;
    if (event.key in steps) this.active = stepped(this.#shown, this.active, steps[event.key]);
    else if (event.key === "Enter") this.#choose(this.active);
    else return;
    event.preventDefault();
  }

  #choose(item) {
    if (!item || item.disabled) return;
    this.#chosen = item.value;
    this.#shut();
  }

  /** A click beside the box. */
  #clicked({ target, currentTarget }) {
    if (target === currentTarget) this.#shut();
  }

  #shut() {
    this.renderRoot.querySelector("dialog").close();
  }
}

const idOf = (items, item) => `option-${items.indexOf(item)}`;

customElements.define("prosa-chooser", ProsaChooser);
