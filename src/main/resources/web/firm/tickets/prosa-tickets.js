import { html, nothing } from "lit";
import { get } from "../../common/api.js";
import { now } from "../../common/clock.js";
import { Localized } from "../../common/elements/localized.js";
import { base, controls } from "../../common/elements/styles.js";
import { Fetched } from "../../common/fetched.js";
import { whenShort } from "../../common/format.js";
import { learn, t } from "../../common/i18n.js";
import { Listing, pager } from "../parts/listing.js";
import "../parts/prosa-empty.js";
import "../parts/prosa-filter.js";
import "../parts/prosa-page.js";
import { tableStyle } from "../parts/table-style.js";
import { table } from "../parts/table.js";
import { whole } from "../parts/whole.js";
import { asked, narrowed, ORIGINS, STATUSES } from "./asked.js";
import { chipStyle, signOf, statusChip, tagChips } from "./chips.js";
import { ticketsStyle } from "./tickets-style.js";
import { words } from "./words.js";

learn(words);

/** Chamados: what is left to do later, found by where it comes from, how it stands, whose it is, and by words. */
class ProsaTickets extends Localized {
  static properties = { place: { attribute: false }, user: { attribute: false } };

  static styles = [base, controls, tableStyle, chipStyle, ticketsStyle];

  #tickets = new Listing(this, (query) => get("tickets", query));
  #people = new Fetched(this, () => whole("consultants"));

  connectedCallback() {
    super.connectedCallback();
    this.#people.need("all");
  }

  render() {
    const { query } = this.place;
    this.#tickets.need(asked(query));
    return html`
      <prosa-page wide .heading=${t("page.tickets")} .lead=${t("tickets.lead")} .state=${this.#state} @retry=${() => this.#tickets.again()}>
        <prosa-filter
          .label=${t("tickets.search")}
          .query=${query}
          .fields=${this.#fields()}
          @filter=${({ detail }) => this.place.filter(detail)}
        ></prosa-filter>
        ${this.#quick(query)} ${this.#list(query)}
      </prosa-page>
    `;
  }

  /** What is shown stays while something else is read, and so do the filters, also when that fails. */
  get #state() {
    const { items, state } = this.#tickets;
    if (narrowed(this.place.query)) return "ready";
    return items.length > 0 ? "ready" : state;
  }

  #fields() {
    return [
      { name: "status", label: t("tickets.status"), options: STATUSES.map((value) => ({ value, label: t(`tickets.status.${value}`) })) },
      { name: "assignee", label: t("tickets.assignee"), options: this.#assignees() },
      { name: "project", label: t("tickets.project"), noun: "projects" },
    ];
  }

  #assignees() {
    const others = (this.#people.value ?? []).filter(({ id }) => id !== this.user.id);
    return [{ value: "me", label: t("tickets.me") }, { value: "none", label: t("tickets.nobody") }, ...options(others)];
  }

  #quick({ tag }) {
    return html`<div class="quick" role="group" aria-label=${t("tickets.quick")}>
      ${ORIGINS.map((one) => this.#quickChip(one, one === tag))} ${tag && !ORIGINS.includes(tag) ? this.#quickChip(tag, true) : nothing}
    </div>`;
  }

  #quickChip(tag, pressed) {
    return html`<button class="button ${tag}" aria-pressed=${String(pressed)} @click=${() => this.place.filter({ tag: pressed ? "" : tag })}>
      ${signOf(tag)}${tag}
    </button>`;
  }

  #list(query) {
    const { items, state } = this.#tickets;
    if (items.length === 0 && state === "ready") return this.#nothing(query);
    return html`${items.length > 0 ? table({ label: t("tickets.list"), columns: columns(), rows: items }) : nothing} ${pager(this.#tickets)}`;
  }

  #nothing(query) {
    if (!narrowed(query)) return html`<prosa-empty .words=${t("tickets.empty")}></prosa-empty>`;
    return html`<prosa-empty .words=${t("tickets.none")}>
      <button class="button" @click=${() => this.place.replace("/firm/tickets")}>${t("tickets.clear")}</button>
    </prosa-empty>`;
  }
}

const options = (items = []) => items.map(({ id, name }) => ({ value: id, label: name }));

const columns = () => [
  { name: "number", label: t("tickets.number"), cell: ({ number }) => html`<span class="figures">${number}</span>` },
  { name: "subject", label: t("tickets.subject"), main: true, cell: subject },
  { name: "status", label: t("tickets.status"), cell: ({ status }) => statusChip(status) },
  { name: "assignee", label: t("tickets.assignee"), cell: ({ assignee }) => assignee?.name ?? html`<span class="soft">${t("tickets.nobody")}</span>` },
  { name: "project", label: t("tickets.project"), cell: ({ project }) => project.name },
  { name: "customer", label: t("tickets.customer"), cell: ({ customer }) => customer?.name ?? nothing },
  { name: "created", label: t("tickets.created"), cell: ({ createdAt }) => html`<span class="figures when">${whenShort(createdAt, now())}</span>` },
];

const subject = ({ id, subject, tags }) => html`
  <a href="/firm/tickets/${id}">${subject}</a>
  <span class="chips">${tagChips(tags)}</span>
`;

customElements.define("prosa-tickets", ProsaTickets);
