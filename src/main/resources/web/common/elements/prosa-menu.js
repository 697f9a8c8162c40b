import { css, html, nothing } from "lit";
import * as icons from "./icons.js";
import { Localized } from "./localized.js";
import { base, controls } from "./styles.js";

/**
 * A button with a menu. The button's face is slotted; each item is `{value, label, detail?, chosen?, checked?, inset?,
 * danger?, group?}`. Tells `choose` with the value. Items with `chosen` are alternatives of one choice, one with `checked` is on
 * or off by itself, `inset` is neither but stands among them; `group` starts a headed group.
 */
class ProsaMenu extends Localized {
  static properties = {
    items: { attribute: false },
    label: {},
    up: { type: Boolean, reflect: true },
    start: { type: Boolean, reflect: true },
    open: { state: true },
  };

  static styles = [
    base,
    controls,
    css`
      :host {
        position: relative;
        display: inline-block;
      }

      .panel {
        position: absolute;
        z-index: 20;
        inset-block-start: calc(100% + 4px);
        inset-inline-end: 0;
        inline-size: max-content;
        min-inline-size: 200px;
        max-inline-size: min(300px, 90vw);
        max-block-size: calc(100dvh - 72px);
        overflow: hidden auto;
        padding: var(--space-1);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--raised);
        box-shadow: var(--float);
        animation: appear var(--quick) var(--ease);
      }

      :host([up]) .panel {
        inset-block: auto calc(100% + 4px);
      }

      :host([start]) .panel {
        inset-inline: 0 auto;
      }

      h3 {
        padding: var(--space-2) var(--space-2) var(--space-1);
        color: var(--ink-faint);
        font-size: var(--text-tiny);
      }

      .item {
        display: grid;
        grid-template-columns: 18px 1fr;
        align-items: center;
        gap: 0 var(--space-2);
        inline-size: 100%;
        min-block-size: var(--target);
        padding: var(--space-1) var(--space-2);
        border: 0;
        border-radius: 5px;
        background: none;
        font-size: var(--text-small);
        text-align: start;
      }

      .item:hover,
      .item:focus-visible {
        background: var(--hover);
      }

      .item:focus-visible {
        outline-offset: -2px;
      }

      .item.danger {
        color: var(--danger);
      }

      .item small {
        grid-column: 2;
        color: var(--ink-soft);
        font-size: var(--text-tiny);
      }

      .unmarked {
        grid-template-columns: 1fr;
      }

      .unmarked small {
        grid-column: 1;
      }

      @keyframes appear {
        from {
          opacity: 0;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.items = [];
    this.open = false;
    this.addEventListener("focusout", (event) => this.#left(event));
    this.addEventListener("keydown", (event) => this.#pressed(event));
  }

  render() {
    return html`
      <button
        class="button plain"
        part="button"
        aria-haspopup="menu"
        aria-expanded=${this.open}
        aria-label=${this.label}
        title=${this.label}
        @click=${this.#toggle}
      >
        <slot>${icons.more}</slot>
      </button>
      ${this.open ? this.#panel() : null}
    `;
  }

  #panel() {
    return html`<div class="panel" role="menu" aria-label=${this.label}>${this.items.map((item) => this.#item(item))}</div>`;
  }

  #item(item) {
    const mark = item.chosen ?? item.checked;
    const marked = mark !== undefined;
    const column = marked || item.inset;
    return html`
      ${item.group ? html`<h3 role="presentation">${item.group}</h3>` : null}
      <button
        class="item ${column ? "" : "unmarked"} ${item.danger ? "danger" : ""}"
        role=${roleOf(item)}
        aria-checked=${marked ? String(mark) : nothing}
        tabindex="-1"
        @click=${() => this.#choose(item.value)}
      >
        ${column ? html`<span>${mark ? icons.check : null}</span>` : null}
        <span>${item.label}</span>
        ${item.detail ? html`<small>${item.detail}</small>` : null}
      </button>
    `;
  }

  async #toggle() {
    this.open = !this.open;
    if (!this.open) return;
    await this.updateComplete;
    (this.#buttons().find((button) => button.ariaChecked === "true") ?? this.#buttons()[0])?.focus();
  }

  #choose(value) {
    this.#shut();
    this.dispatchEvent(new CustomEvent("choose", { detail: value }));
  }

  #shut() {
    this.open = false;
    this.renderRoot.querySelector("button").focus();
  }

  #left({ relatedTarget }) {
    if (!relatedTarget || !this.contains(relatedTarget)) this.open = this.open && this.matches(":focus-within");
  }

  #pressed(event) {
    if (!this.open) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key === "Escape") this.#shut();
    else if (event.key === "Tab") this.open = false;
    else if (event.key in steps) this.#step(steps[event.key]);
    else return;
    event.stopPropagation();
    if (event.key !== "Tab") event.preventDefault();
  }

  #step(by) {
    const buttons = this.#buttons();
    const at = buttons.indexOf(this.renderRoot.activeElement);
    buttons.at((at + by) % buttons.length)?.focus();
  }

  #buttons() {
    return [...this.renderRoot.querySelectorAll(".item")];
  }
}

function roleOf({ chosen, checked }) {
  if (chosen !== undefined) return "menuitemradio";
  return checked === undefined ? "menuitem" : "menuitemcheckbox";
}

customElements.define("prosa-menu", ProsaMenu);
