import { html, nothing } from "lit";
import { t } from "../i18n.js";
import { matching } from "../matching.js";
import { asking, completed } from "../talk/completion.js";
import { placeOf } from "./caret.js";
import { firstOpen, stepped } from "./picking.js";
import "./prosa-avatar.js";
import { suggestionStyle } from "./suggestion-style.js";

const MOST = 8;

/**
 * The list that opens at a composer's caret: macros after a /, people after an @. The focus stays in the text; the
 * arrows move in the list, Enter takes what is active, Esc shuts it until something else is written.
 */
export class Suggestions {
  #host;
  #asked;
  #items = [];
  #active;
  #shutAt;

  /** @param host the composer: with `text`, `macros`, `people` and `put` */
  constructor(host) {
    this.#host = host;
    host.addController(this);
    host.renderRoot.adoptedStyleSheets.push(suggestionStyle.styleSheet);
  }

  get open() {
    return this.#asked !== undefined && (this.#items.length > 0 || this.#asked.what === "command");
  }

  get activeId() {
    const at = this.open ? this.#items.indexOf(this.#active) : -1;
    return at < 0 ? undefined : `suggestion-${at}`;
  }

  /** The text or the caret moved. */
  look() {
    const area = this.#area;
    const asked = area.selectionStart === area.selectionEnd ? this.#understand(area) : undefined;
    if (asked?.what === "command" && this.#asked?.what !== "command") this.#host.tell("commands");
    if (area.value !== this.#shutAt) this.#shutAt = undefined;
    this.#asked = this.#shutAt === undefined ? asked : undefined;
    this.#host.requestUpdate();
  }

  shut() {
    if (!this.open) return;
    this.#shutAt = this.#area.value;
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  /** Whether a key belongs to the list. */
  pressed(event) {
    if (!this.open) return false;
    const action = this.#actions[event.key];
    if (!action || event.shiftKey || (event.key !== "Escape" && this.#items.length === 0)) return false;
    event.preventDefault();
    event.stopPropagation();
    action();
    return true;
  }

  hostUpdate() {
    this.#items = this.#asked ? matching(this.#offered(), this.#asked.query).slice(0, MOST) : [];
    if (!this.#items.includes(this.#active)) this.#active = this.#sameAs(this.#active) ?? firstOpen(this.#items);
  }

  hostUpdated() {
    const list = this.#host.renderRoot.querySelector(".suggestions");
    if (!list) return;
    const { x, y } = placeOf(this.#area, this.#asked.from);
    list.style.setProperty("--caret-x", `${this.#area.offsetLeft + x}px`);
    list.style.setProperty("--caret-y", `${this.#area.offsetTop + Math.max(0, y)}px`);
    list.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  list() {
    return html`${this.open ? this.#box() : nothing}<p class="unseen" role="status">${this.open ? this.#spoken() : nothing}</p>`;
  }

  #box() {
    if (this.#items.length === 0) return html`<div class="suggestions"><p class="none">${this.#spoken()}</p></div>`;
    return html`
      <div class="suggestions" id="suggestions" role="listbox" aria-label=${t(`composer.${this.#asked.what}s`)}>
        ${this.#items.map((item, index) => this.#option(item, index))}
      </div>
    `;
  }

  #spoken() {
    const n = this.#items.length;
    return n === 0 ? t("composer.no_command") : t("composer.suggestions", { n });
  }

  #option(item, index) {
    return html`<div
      class="option"
      role="option"
      id="suggestion-${index}"
      aria-selected=${String(item === this.#active)}
      @mousedown=${(event) => event.preventDefault()}
      @click=${() => this.#take(item)}
    >
      ${item.face ? html`<prosa-avatar .name=${item.label} presence=${item.face}></prosa-avatar>` : nothing}
      <span class="clipped">${item.label}</span>
      <small class="clipped">${item.detail}</small>
    </div>`;
  }

  #actions = {
    ArrowDown: () => this.#move(1),
    ArrowUp: () => this.#move(-1),
    Enter: () => this.#take(this.#active),
    Tab: () => this.#complete(this.#active),
    Escape: () => this.shut(),
  };

  #move(by) {
    this.#active = stepped(this.#items, this.#active, by);
    this.#host.requestUpdate();
  }

  /** A macro runs; a name is written. */
  #take(item) {
    if (this.#asked.what === "person") return this.#complete(item);
    this.#asked = undefined;
    this.#host.put("", 0);
    this.#host.tell("macro", item.value);
  }

  #complete(item) {
    const { text, caret } = completed(this.#area.value, this.#asked, item.name);
    this.#asked = undefined;
    this.#host.put(text, caret);
  }

  #understand({ value, selectionStart }) {
    const asked = asking(value, selectionStart);
    const offered = asked?.what === "command" ? this.#host.macros : this.#host.people;
    return offered.length > 0 ? asked : undefined;
  }

  #offered() {
    return this.#asked.what === "command" ? this.#host.macros.map(commandItem) : this.#host.people.map(personItem);
  }

  /** Items are made anew with each look; the active one stays the one it was. */
  #sameAs(item) {
    return item && this.#items.find((other) => other.value === item.value);
  }

  get #area() {
    return this.#host.renderRoot.querySelector("textarea");
  }
}

/** A command begins with its slash; it is found without. */
const commandItem = ({ id, name, command }) => ({ value: id, label: command, detail: name, name: command.slice(1), keywords: command.slice(1) });

const personItem = ({ id, name, presence }) => ({ value: id, label: name, name, face: presence });
