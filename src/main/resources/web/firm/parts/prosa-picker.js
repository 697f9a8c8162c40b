import { css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import * as icons from "../../common/elements/icons.js";
import { Localized } from "../../common/elements/localized.js";
import { base, controls } from "../../common/elements/styles.js";
import { t } from "../../common/i18n.js";
import { fieldStyle } from "./field.js";
import { reorderingStyle } from "./reordering-style.js";
import { Reordering } from "./reordering.js";
import { moved, notAmong } from "./picked.js";

/** How long one may go on typing before it is looked for, in milliseconds. */
const PAUSE = 200;

/**
 * Picks several of many: those that are `chosen`, each `{id, name}`, and a search for more, by `find`, which resolves with
 * some that match a text. `ordered` lets people say who comes first. Tells `pick` with all that are chosen now.
 */
class ProsaPicker extends Localized {
  static properties = {
    label: {},
    search: {},
    none: {},
    error: {},
    chosen: { attribute: false },
    find: { attribute: false },
    ordered: { type: Boolean },
    query: { state: true },
    found: { state: true },
    failed: { state: true },
  };

  static styles = [
    base,
    controls,
    fieldStyle,
    reorderingStyle,
    css`
      fieldset {
        display: grid;
        gap: var(--space-2);
        min-inline-size: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }

      legend {
        margin-block-end: var(--space-1);
        padding: 0;
        font-size: var(--text-small);
        font-weight: var(--medium);
      }

      .chosen > li {
        display: flex;
        align-items: center;
        gap: var(--space-1);
        min-block-size: 40px;
        border-block-end: 1px solid var(--line);
      }

      .chosen span {
        flex: 1;
        min-inline-size: 0;
      }

      .found button {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        inline-size: 100%;
        min-block-size: 40px;
        padding-inline: var(--space-2);
        border: 0;
        border-radius: 5px;
        background: none;
        text-align: start;
      }

      .found button:hover {
        background: var(--hover);
      }

      .found span {
        min-inline-size: 0;
      }

      small {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
    `,
  ];

  #timer;
  #turn = 0;
  #reordering = new Reordering(this, (from, to) => this.#pick(moved(this.chosen, from, to)));

  constructor() {
    super();
    this.chosen = [];
    this.query = "";
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  render() {
    return html`<fieldset>
      <legend>${this.label}</legend>
      ${this.chosen.length > 0 ? this.#chosenOnes() : html`<p class="hint">${this.none}</p>`}
      <input
        class="input"
        type="search"
        aria-label=${this.search}
        placeholder=${this.search}
        autocomplete="off"
        .value=${this.query}
        @focus=${() => this.found ?? this.#look()}
        @input=${({ target }) => this.#type(target.value)}
        @keydown=${this.#pressed}
      />
      ${this.#results()} ${this.error ? html`<p class="error" role="alert">${this.error}</p>` : nothing}
      ${this.ordered ? this.#reordering.live() : nothing}
    </fieldset>`;
  }

  #chosenOnes() {
    return html`<ul class="chosen" aria-label=${this.label}>
      ${repeat(
        this.chosen,
        ({ id }) => id,
        (one, at) => this.#one(one, at),
      )}
    </ul>`;
  }

  #one({ id, name }, at) {
    const count = this.chosen.length;
    const away = t("picker.remove", { name });
    return html`<li class=${this.#reordering.classOf(at)} data-place=${at}>
      ${this.ordered && count > 1 ? this.#reordering.handle(at, { name, count }) : nothing}
      <span class="clipped">${name}</span>
      <button type="button" class="button plain icon" aria-label=${away} title=${away} @click=${() => this.#drop(id)}>${icons.close}</button>
    </li>`;
  }

  #results() {
    if (this.failed) return html`<p class="error" role="alert">${t("part.failed")}</p>`;
    if (!this.found) return nothing;
    const more = notAmong(this.found, this.chosen);
    if (more.length === 0) return html`<p class="hint" role="status">${t("picker.nobody")}</p>`;
    return html`<ul class="found" aria-label=${this.search}>
      ${more.map((one) => html`<li>${this.#offered(one)}</li>`)}
    </ul>`;
  }

  #offered({ id, name, detail }) {
    return html`<button type="button" aria-label=${t("picker.add", { name })} @click=${() => this.#add({ id, name })}>
      ${icons.plus}<span class="clipped">${name} ${detail ? html`<small>${detail}</small>` : nothing}</span>
    </button>`;
  }

  /** The next one is looked for from the beginning. */
  #add(one) {
    this.#pick([...this.chosen, one]);
    this.query = "";
    this.#look();
    this.renderRoot.querySelector("input").focus();
  }

  #drop(gone) {
    this.#pick(this.chosen.filter(({ id }) => id !== gone));
    this.renderRoot.querySelector("input").focus();
  }

  #pick(chosen) {
    this.chosen = chosen;
    this.tell("pick", chosen);
  }

  #type(text) {
    this.query = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), PAUSE);
  }

  #pressed(event) {
    if (event.key === "Enter") event.preventDefault(); // it would send the form around
  }

  async #look() {
    const turn = ++this.#turn;
    this.failed = false;
    try {
      const found = await this.find(this.query.trim());
      if (turn === this.#turn) this.found = found;
    } catch {
      if (turn === this.#turn) this.failed = true;
    }
  }
}

customElements.define("prosa-picker", ProsaPicker);
