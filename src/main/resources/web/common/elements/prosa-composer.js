import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { option } from "../device.js";
import { Follows } from "../follows.js";
import { number } from "../format.js";
import { t } from "../i18n.js";
import { isCommand } from "../talk/completion.js";
import { chosenFiles } from "./chosen-files.js";
import { composerStyle, fileStyle } from "./composer-style.js";
import { Dropping, filesIn } from "./dropping.js";
import * as icons from "./icons.js";
import { Localized } from "./localized.js";
import { base, controls, progressBar } from "./styles.js";

/** The server's limit for one message, in characters. */
const LONGEST = 8_000;
const NEARLY = 7_500;

/** What opens at the caret where nothing is suggested. */
const NO_SUGGESTIONS = { look() {}, shut() {}, pressed: () => false, list: () => nothing };

/**
 * Where one writes in a chat: grows to eight lines, sends with Enter, takes files, and keeps a draft for each chat. With
 * `notes` one can write to colleagues only; `people` can be named after an @, `macros` run after a /. Whoever sets those sets
 * `suggesting` to the class `Suggestions`, which customers' pages do without.
 * Tells `write` with `{text, note}`, `macro` with a macro's id, `commands` when the macros are looked at, and `entered` when
 * Enter is pressed with nothing written.
 */
class ProsaComposer extends Localized {
  static properties = {
    talk: { attribute: false },
    chat: {},
    notes: { type: Boolean },
    people: { attribute: false },
    macros: { attribute: false },
    suggesting: { attribute: false },
    note: { type: Boolean, reflect: true },
    text: { state: true },
  };

  static styles = [base, controls, progressBar, composerStyle, fileStyle];

  #suggestions = NO_SUGGESTIONS;
  #dropping = new Dropping(this, (files) => this.attach(files));

  constructor() {
    super();
    new Follows(this, "talk", (chat) => chat === this.chat);
    this.people = this.macros = [];
    this.text = "";
  }

  focus() {
    this.renderRoot.querySelector("textarea")?.focus();
  }

  /** Adds files to what is being written. */
  attach(files) {
    this.talk.uploads.add(this.chat, files);
    this.focus();
  }

  /** Changes between a message and a note. */
  toggleNote() {
    this.note = this.notes && !this.note;
    this.#keepDraft();
    this.focus();
  }

  willUpdate(changed) {
    if (changed.has("suggesting")) this.#suggestions = new this.suggesting(this);
    if (!changed.has("chat")) return;
    this.#suggestions.shut();
    Object.assign(this, this.talk.drafts.of(this.chat));
  }

  render() {
    const files = this.#files;
    return html`
      <form class=${this.#dropping.over ? "over" : ""} @submit=${this.#submitted}>
        ${this.note ? html`<p class="mode">${icons.noteMark} ${t("composer.note_mode")}</p>` : nothing}
        ${files.length > 0 ? chosenFiles(files, this.talk.uploads) : nothing}
        <div class="tools">${this.#attachButton()}</div>
        ${this.#area()}
        <div class="tools">${this.notes ? this.#noteButton() : nothing} ${this.#sendButton()}</div>
        ${this.#suggestions.list()}
      </form>
      ${this.#count()}
    `;
  }

  updated() {
    if (!CSS.supports("field-sizing", "content")) this.#grow();
  }

  #area() {
    const label = t(this.note ? "composer.note_label" : "composer.label");
    return html`<textarea
      rows="1"
      aria-label=${label}
      aria-autocomplete=${this.macros.length + this.people.length > 0 ? "list" : nothing}
      aria-controls=${this.#suggestions.activeId ? "suggestions" : nothing}
      aria-activedescendant=${this.#suggestions.activeId ?? nothing}
      placeholder=${this.note ? t("composer.note") : label}
      enterkeyhint="send"
      .value=${live(this.text)}
      @input=${this.#wrote}
      @keydown=${this.#pressed}
      @selectionchange=${() => this.#suggestions.look()}
      @paste=${this.#pasted}
      @blur=${this.#left}
    ></textarea>`;
  }

  #attachButton() {
    return html`
      <button type="button" class="button plain icon" aria-label=${t("composer.attach")} title=${t("composer.attach")} @click=${this.#chooseFiles}>
        ${icons.attach}
      </button>
      <input type="file" multiple hidden @change=${this.#filesChosen} />
    `;
  }

  #noteButton() {
    const words = t("composer.note");
    return html`<button
      type="button"
      class="button plain icon"
      aria-pressed=${String(Boolean(this.note))}
      aria-label=${words}
      aria-keyshortcuts="Alt+N"
      title="${words} (${option} N)"
      @click=${this.toggleNote}
    >
      ${icons.note}
    </button>`;
  }

  #sendButton() {
    const words = t(this.note ? "composer.send_note" : "composer.send");
    const sendable = this.#sendable;
    return html`<button class="button icon ${sendable ? "primary" : "plain"}" aria-label=${words} title=${words} ?disabled=${!sendable}>
      ${icons.send}
    </button>`;
  }

  #count() {
    const length = this.#length;
    if (length < NEARLY) return nothing;
    const over = length > LONGEST;
    const words = over ? t("composer.too_long", { limit: number(LONGEST) }) : `${number(length)} / ${number(LONGEST)}`;
    return html`<p class="count figures ${over ? "over" : ""}" role=${over ? "alert" : nothing}>${words}</p>`;
  }

  get #files() {
    return this.talk.uploads.chosen(this.chat);
  }

  get #empty() {
    return this.text.trim() === "" && this.#files.length === 0;
  }

  get #sendable() {
    return !this.#empty && this.#length <= LONGEST && !this.#files.some((file) => file.state === "failed");
  }

  /** In characters as the server counts them, an emoji as one; counting costs something near the limit only. */
  get #length() {
    return this.text.length < NEARLY ? this.text.length : [...this.text].length;
  }

  /** Takes another text, with the caret at an index of it. */
  async put(text, caret) {
    this.text = text;
    this.#keepDraft();
    await this.updateComplete;
    this.renderRoot.querySelector("textarea").setSelectionRange(caret, caret);
  }

  #wrote({ target }) {
    this.text = target.value;
    this.#keepDraft();
    this.#suggestions.look();
    this.talk.typing.wrote(this.chat, !this.note && this.text.trim() !== "");
  }

  #keepDraft() {
    this.talk.drafts.keep(this.chat, this.text, this.note);
  }

  #pressed(event) {
    if (event.isComposing || this.#suggestions.pressed(event)) return;
    if (event.altKey && event.code === "KeyN" && this.notes) this.#swallow(event, () => this.toggleNote());
    else if (event.key === "Enter" && !event.shiftKey) this.#swallow(event, () => this.#enter(event));
  }

  #swallow(event, action) {
    event.preventDefault();
    action();
  }

  #enter({ repeat }) {
    if (!this.#empty) this.#sendUnlessCommand();
    else if (!repeat) this.tell("entered");
  }

  /** A mistyped command does not reach the customer by the Enter that should have run it; the button sends it all the same. */
  #sendUnlessCommand() {
    if (!this.notes || !isCommand(this.text)) this.#send();
  }

  #submitted(event) {
    event.preventDefault();
    this.#send();
    this.focus();
  }

  #send() {
    if (!this.#sendable) return;
    this.tell("write", { text: this.text.trim(), note: Boolean(this.note) });
    this.text = "";
  }

  #left() {
    this.#suggestions.shut();
    this.talk.typing.stopped(this.chat);
  }

  #chooseFiles() {
    this.renderRoot.querySelector("input").click();
  }

  #filesChosen({ target }) {
    this.attach([...target.files]);
    target.value = ""; // the same file may be chosen again
  }

  /** What is copied from a spreadsheet is text and a picture of it: the text is meant. */
  #pasted(event) {
    const { clipboardData } = event;
    const files = clipboardData.types.includes("text/plain") ? [] : filesIn(clipboardData);
    if (files.length > 0) this.#swallow(event, () => this.attach(files));
  }

  #grow() {
    const area = this.renderRoot.querySelector("textarea");
    area.style.blockSize = "auto";
    area.style.blockSize = `${area.scrollHeight}px`;
  }
}

customElements.define("prosa-composer", ProsaComposer);
