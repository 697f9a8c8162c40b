import { css, html, nothing } from "lit";
import * as icons from "../common/elements/icons.js";
import { Localized } from "../common/elements/localized.js";
import { base, controls } from "../common/elements/styles.js";
import { t } from "../common/i18n.js";

const LONGEST = 40;

/**
 * A chat's tags. Where they are `open`, each can be taken off and new ones put on by Enter or a comma. Tells `tag` with
 * `{add}` or `{remove}`.
 */
class ProsaTags extends Localized {
  static properties = {
    tags: { attribute: false },
    known: { attribute: false },
    open: { type: Boolean },
  };

  static styles = [
    base,
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1);
      }

      ul {
        display: contents;
      }

      li {
        display: inline-flex;
        align-items: center;
        max-inline-size: 100%;
        padding-inline: var(--space-2);
        border-radius: var(--round);
        background: var(--chip);
        font-size: var(--text-tiny);
        line-height: 24px;
      }

      li button {
        display: inline-grid;
        place-items: center;
        inline-size: 24px;
        block-size: 24px;
        margin-inline-end: calc(-1 * var(--space-2));
        border: 0;
        border-radius: var(--round);
        background: none;
        color: var(--ink-soft);
      }

      li button:hover {
        background: var(--hover);
      }

      li svg {
        inline-size: 11px;
        block-size: 11px;
      }

      input {
        flex: 1;
        min-inline-size: 116px;
        min-block-size: 26px;
        padding: 0 var(--space-2);
        border: 1px solid transparent;
        border-radius: var(--round);
        background: none;
        color: inherit;
        font: inherit;
        font-size: var(--text-tiny);
      }

      input:hover,
      input:focus {
        border-color: var(--line-strong);
      }

      input::placeholder {
        color: var(--ink-soft);
        opacity: 1;
      }

      .none {
        color: var(--ink-soft);
        font-size: var(--text-tiny);
      }

      @media (pointer: coarse) {
        li,
        li button {
          line-height: 36px;
          min-inline-size: 36px;
          block-size: 36px;
        }

        input {
          min-block-size: 44px;
          font-size: 16px;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.tags = this.known = [];
  }

  render() {
    return html`
      <ul aria-label=${t("context.tags")}>
        ${this.tags.map((tag) => this.#tag(tag))}
      </ul>
      ${this.open ? this.#field() : nothing} ${this.tags.length > 0 || this.open ? nothing : html`<span class="none">${t("context.no_tags")}</span>`}
    `;
  }

  #tag(tag) {
    return html`<li>
      <span class="clipped">${tag}</span>
      ${this.open
        ? html`<button aria-label=${t("tags.remove", { tag })} @click=${() => this.#takeOff(tag)}>${icons.close}</button>`
        : nothing}
    </li>`;
  }

  #field() {
    return html`
      <input
        list="known"
        maxlength=${LONGEST}
        autocomplete="off"
        enterkeyhint="done"
        aria-label=${t("tags.add")}
        placeholder="+ ${t("tags.add")}"
        @keydown=${this.#pressed}
        @blur=${({ target }) => this.#putOn(target)}
      />
      <datalist id="known">${this.known.filter((tag) => !this.tags.includes(tag)).map((tag) => html`<option value=${tag}></option>`)}</datalist>
    `;
  }

  #pressed(event) {
    const { key, target } = event;
    if (key === "Enter" || key === ",") this.#putOn(target);
    else if (key === "Backspace" && target.value === "") return this.renderRoot.querySelector("li:last-of-type button")?.focus();
    else if (key === "Escape") target.value = "";
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #putOn(field) {
    const tag = field.value.trim();
    field.value = "";
    if (tag && !this.tags.includes(tag)) this.tell("tag", { add: [tag] });
  }

  #takeOff(tag) {
    this.tell("tag", { remove: [tag] });
    this.renderRoot.querySelector("input").focus();
  }
}

customElements.define("prosa-tags", ProsaTags);
