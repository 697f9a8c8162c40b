import { css, html, nothing } from "lit";
import { Localized } from "../../../common/elements/localized.js";
import "../../../common/elements/prosa-menu.js";
import { base, controls } from "../../../common/elements/styles.js";
import { t } from "../../../common/i18n.js";
import { fieldStyle } from "../../parts/field.js";
import { actionFields, textsOf } from "./action-fields.js";
import { variables } from "./template.js";

/** One action of a macro that is being edited. Tells `change` with what is different now. */
class ProsaMacroAction extends Localized {
  static properties = {
    action: { attribute: false },
    people: { attribute: false },
    flaws: { attribute: false },
    locked: { type: Boolean },
  };

  static styles = [
    base,
    controls,
    fieldStyle,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }

      .fields {
        display: contents;
      }

      .plain {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      prosa-menu {
        justify-self: start;
        margin-block-start: calc(-1 * var(--space-2));
        margin-inline-start: calc(-1 * var(--space-3));
      }

      .face {
        color: var(--accent);
        font-size: var(--text-small);
      }
    `,
  ];

  /** Where in which text one wrote last. */
  #caret;

  render() {
    const at = { people: this.people, disabled: this.locked, errorOf: (field) => this.flaws[field], onChange: (change) => this.#change(change) };
    const texts = textsOf(this.action);
    return html`
      <div class="fields" @focusout=${this.#left}>${actionFields(this.action, at)}</div>
      ${texts.length > 0 && !this.locked ? this.#inserting() : nothing}
    `;
  }

  focus() {
    this.renderRoot.querySelector(".input")?.focus();
  }

  #inserting() {
    return html`<prosa-menu start .label=${t("macros.insert_into", { name: this.#label })} .items=${variables.map(item)} @choose=${this.#insert}>
      <span class="face">{ } ${t("macros.insert")}</span>
    </prosa-menu>`;
  }

  get #label() {
    return t(`macro.action.${this.action.type}`);
  }

  #left({ target }) {
    if (target.matches("input, textarea")) this.#caret = { field: target.id, from: target.selectionStart, to: target.selectionEnd };
  }

  async #insert({ detail: variable }) {
    const [first] = textsOf(this.action);
    const end = this.action[first].length;
    const { field, from, to } = this.#caret ?? { field: first, from: end, to: end };
    const written = `{{${variable}}}`;
    const text = this.action[field];
    this.#change({ [field]: text.slice(0, from) + written + text.slice(to) });
    await this.updateComplete;
    const input = this.renderRoot.querySelector(`#${field}`);
    input.focus();
    input.setSelectionRange(from + written.length, from + written.length);
  }

  #change(change) {
    this.tell("change", change);
  }
}

const item = (variable) => ({ value: variable, label: t(`macros.variable.${variable}`), detail: `{{${variable}}}` });

customElements.define("prosa-macro-action", ProsaMacroAction);
