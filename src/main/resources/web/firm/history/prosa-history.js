import { html, nothing } from "lit";
import { get } from "../../common/api.js";
import { Localized } from "../../common/elements/localized.js";
import { base, controls } from "../../common/elements/styles.js";
import { learn, t } from "../../common/i18n.js";
import { fieldStyle } from "../parts/field.js";
import { Listing, pager } from "../parts/listing.js";
import "../parts/prosa-empty.js";
import "../parts/prosa-filter.js";
import "../parts/prosa-page.js";
import { tableStyle } from "../parts/table-style.js";
import { Reading } from "../reading/reading.js";
import { asked, cleared, narrowed, STATUSES } from "./asked.js";
import { historyStyle } from "./history-style.js";
import "./prosa-found.js";
import "./prosa-past-chat.js";
import { words } from "./words.js";

learn(words);

/** Histórico: all chats, found by what was said in them; the one that is chosen is read beside the list. */
class ProsaHistory extends Localized {
  static properties = {
    place: { attribute: false },
    user: { attribute: false },
    line: { attribute: false },
  };

  static styles = [base, controls, fieldStyle, tableStyle, historyStyle];

  #chats = new Listing(this, found);
  #reading;

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#reading?.shut();
    this.#reading = undefined;
  }

  willUpdate() {
    this.#reading ??= this.#newReading();
    this.#reading.open(this.place.query.chat);
  }

  render() {
    const { query } = this.place;
    this.#chats.need(asked(query));
    return html`
      <prosa-page wide class=${query.chat ? "reads" : ""} .heading=${t("page.history")} .state=${this.#state} @retry=${() => this.#chats.again()}>
        ${this.#filter(query)}
        <div class="panes" @keydown=${this.#pressed}>
          <div class="list">${this.#list(query)}</div>
          <div class="pane">${query.chat ? this.#chat(query.chat) : html`<p class="choose">${t("history.choose")}</p>`}</div>
        </div>
      </prosa-page>
    `;
  }

  /** What is shown stays while something else is read, and so do the filters, also when that fails. */
  get #state() {
    const { items, state } = this.#chats;
    if (narrowed(this.place.query)) return "ready";
    return items.length > 0 || this.place.query.chat ? "ready" : state;
  }

  #filter(query) {
    return html`<prosa-filter
      .label=${t("history.search")}
      .query=${query}
      .fields=${this.#fields()}
      @filter=${({ detail }) => this.place.filter(detail)}
    >
      ${this.#text("tag", query, { placeholder: t("history.tag") })} ${this.#day("from", query)} ${this.#day("to", query)}
      ${narrowed(query) ? html`<button type="button" class="link" @click=${() => this.place.filter(cleared())}>${t("history.clear")}</button>` : nothing}
    </prosa-filter>`;
  }

  #fields() {
    return [
      { name: "status", label: t("history.status"), options: STATUSES.map((value) => ({ value, label: t(`history.status.${value}`) })) },
      { name: "project", label: t("history.project"), noun: "projects" },
      { name: "customer", label: t("history.customer"), noun: "customers" },
      { name: "consultant", label: t("history.consultant"), noun: "consultants" },
    ];
  }

  #text(name, query, { placeholder }) {
    return html`<input
      class="input tag"
      aria-label=${placeholder}
      placeholder=${placeholder}
      autocomplete="off"
      maxlength="60"
      .value=${query[name] ?? ""}
      @change=${({ target }) => this.place.filter({ [name]: target.value.trim() })}
    />`;
  }

  #day(name, query) {
    return html`<label class="day">
      ${t(`history.${name}`)}
      <input class="input" type="date" .value=${query[name] ?? ""} @change=${({ target }) => this.place.filter({ [name]: target.value })} />
    </label>`;
  }

  #list(query) {
    const { items, state } = this.#chats;
    if (items.length === 0 && state === "ready") return html`<prosa-empty .words=${t(narrowed(query) ? "history.none" : "history.empty")}></prosa-empty>`;
    return html`
      <prosa-found
        .items=${items.map((item) => this.#latest(item))}
        .chosen=${query.chat}
        .address=${(chat) => this.#address({ ...query, chat })}
        @open=${({ detail }) => this.#open(detail)}
      ></prosa-found>
      ${pager(this.#chats)}
    `;
  }

  #chat(id) {
    return html`<prosa-past-chat .reading=${this.#reading} .user=${this.user} .chat=${id} @shut=${this.#shut}></prosa-past-chat>`;
  }

  #newReading() {
    const reading = new Reading(this.line, this.user);
    reading.addEventListener("changed", () => this.requestUpdate());
    return reading;
  }

  /** The chat that is read may have moved on since the list was. */
  #latest(item) {
    const { chat } = this.#reading;
    return chat?.id === item.chat.id ? { ...item, chat } : item;
  }

  /** One chat after the other takes each other's place; the step back leads to the list. */
  async #open(chat) {
    const address = this.#address({ ...this.place.query, chat });
    if (this.place.query.chat) this.place.replace(address);
    else await this.place.go(address);
    await this.updateComplete;
    if (!matchMedia("(width >= 1100px)").matches) this.renderRoot.querySelector("prosa-past-chat").focus();
  }

  #shut = async () => {
    this.place.filter({ chat: "" });
    await this.updateComplete;
    this.renderRoot.querySelector("prosa-found")?.focus();
  };

  #pressed(event) {
    const { query } = this.place;
    if (event.key !== "Escape" || !query.chat || event.composedPath().some((node) => node.localName === "dialog")) return;
    event.preventDefault();
    this.#shut();
  }

  #address(query) {
    return `/firm/history?${new URLSearchParams(Object.entries(query).filter(([, value]) => value))}`;
  }
}

/** Chats by what was said in them, or all of them where nothing is looked for. */
async function found(query) {
  if (query.q) return get("search", query);
  const { items, next } = await get("chats", query);
  return { items: items.map((chat) => ({ chat, found: [] })), next };
}

customElements.define("prosa-history", ProsaHistory);
