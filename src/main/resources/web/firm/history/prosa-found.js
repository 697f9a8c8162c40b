import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { now } from "../../common/clock.js";
import { Localized } from "../../common/elements/localized.js";
import { base, controls } from "../../common/elements/styles.js";
import { listed, whenShort } from "../../common/format.js";
import { t } from "../../common/i18n.js";
import { endOf } from "../../console/previous.js";
import { Roving } from "../../console/roving.js";
import { excerpt } from "./excerpt.js";
import { foundStyle } from "./found-style.js";

const STEPS = { ArrowDown: 1, ArrowUp: -1 };
const ENDS = { Home: 0, End: -1 };

/** The chats that were found, each with the lines that have the words. Arrows go from one to the next. Tells `open`. */
class ProsaFound extends Localized {
  static properties = {
    items: { attribute: false },
    chosen: {},
    address: { attribute: false },
  };

  static styles = [base, controls, foundStyle];

  #roving = new Roving(this);

  constructor() {
    super();
    this.items = [];
  }

  /** Where one left off. */
  focus() {
    this.renderRoot.querySelector("[aria-current], a")?.focus();
  }

  render() {
    const stop = this.#roving.stop(this.items.map(({ chat }) => chat), this.chosen);
    return html`<ol aria-label=${t("history.list")} @keydown=${this.#pressed}>
      ${repeat(
        this.items,
        ({ chat }) => chat.id,
        (item) => this.#row(item, item.chat.id === stop ? 0 : -1),
      )}
    </ol>`;
  }

  #row({ chat, found }, tabindex) {
    const { id, customer, project, status } = chat;
    const chosen = id === this.chosen;
    return html`<li data-chat=${id} class=${chosen ? "chosen" : ""}>
      <a href=${this.address(id)} tabindex=${tabindex} aria-current=${chosen ? "true" : nothing} @click=${(event) => this.#clicked(event, id)}>
        <span class="name clipped">${customer.name}</span>
        <span class="when figures">${whenShort(endOf(chat), now())}</span>
        <span class="about clipped"><span class=${status}>${t(`history.status.${status}`)}</span> · ${project.name}${this.#people(chat)}</span>
        ${found.map((line) => this.#line(line))}
      </a>
    </li>`;
  }

  #people({ consultants }) {
    return consultants.length > 0 ? ` · ${t("history.with", { names: listed(consultants.map((one) => one.name)) })}` : nothing;
  }

  #line(line) {
    const pieces = excerpt(line).map(({ text, found }) => (found ? html`<mark>${text}</mark>` : text));
    return html`<span class="line ${line.kind}"><b>${line.author.name}:</b> ${pieces}</span>`;
  }

  #clicked(event, id) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.tell("open", id);
  }

  #pressed(event) {
    const links = [...this.renderRoot.querySelectorAll("a")];
    const at = links.indexOf(this.renderRoot.activeElement);
    const next = event.key in ENDS ? links.at(ENDS[event.key]) : links[at + (STEPS[event.key] ?? Number.NaN)];
    if (!next || at < 0) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define("prosa-found", ProsaFound);
