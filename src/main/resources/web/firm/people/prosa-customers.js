import { html, nothing } from "lit";
import { get } from "../../common/api.js";
import * as icons from "../../common/elements/icons.js";
import { Localized } from "../../common/elements/localized.js";
import "../../common/elements/prosa-avatar.js";
import "../../common/elements/prosa-skeleton.js";
import { base, controls } from "../../common/elements/styles.js";
import { learn, t } from "../../common/i18n.js";
import { Listing, pager } from "../parts/listing.js";
import "../parts/prosa-empty.js";
import "../parts/prosa-filter.js";
import "../parts/prosa-page.js";
import { tableStyle } from "../parts/table-style.js";
import { table } from "../parts/table.js";
import { peopleStyle } from "./people-style.js";
import "./prosa-customer.js";
import { words } from "./words.js";

learn(words);

/** How many projects a row names. */
const NAMED = 3;

/** Pessoas > Clientes: who may ask for help, and about what. Supervisors and admins write, all others read. */
class ProsaCustomers extends Localized {
  static properties = { place: { attribute: false }, user: { attribute: false } };

  static styles = [base, controls, tableStyle, peopleStyle];

  #listing = new Listing(this, (query) => get("customers", query));

  willUpdate() {
    this.#listing.need({ q: this.place.query.text });
  }

  render() {
    return html`
      <prosa-page wide .heading=${t("page.customers")} .lead=${t(this.#writes ? "customers.lead" : "customers.read_only")}>
        ${this.#writes ? this.#adding("actions") : nothing}
        <prosa-filter
          .label=${t("people.search")}
          .query=${this.place.query}
          @filter=${({ detail }) => this.place.filter(detail)}
        ></prosa-filter>
        ${this.#list()} ${pager(this.#listing)}
      </prosa-page>
      ${this.#writes ? html`<prosa-customer .user=${this.user} @saved=${() => this.#listing.again()}></prosa-customer>` : nothing}
    `;
  }

  get #writes() {
    return this.user.role !== "consultant";
  }

  #adding(slot) {
    return html`<button slot=${slot ?? nothing} class="button primary" @click=${() => this.#edit()}>${icons.plus}${t("customers.new")}</button>`;
  }

  #list() {
    const { items, state } = this.#listing;
    if (items.length > 0) return table({ label: t("page.customers"), columns: this.#columns(), rows: items });
    if (state === "loading") return html`<prosa-skeleton lines="6"></prosa-skeleton>`;
    if (state === "failed") return nothing;
    if (this.place.query.text) return html`<prosa-empty .words=${t("people.none_found")}></prosa-empty>`;
    return html`<prosa-empty .words=${t("customers.empty")}>${this.#writes ? this.#adding() : nothing}</prosa-empty>`;
  }

  #columns() {
    return [
      { name: "name", label: t("people.name"), cell: (one) => this.#name(one), main: true },
      { name: "email", label: t("people.email"), cell: ({ email }) => html`<span class="email">${email}</span>` },
      { name: "projects", label: t("customers.projects"), cell: projectsOf },
    ];
  }

  #name(one) {
    const face = html`<prosa-avatar .name=${one.name}></prosa-avatar><span class="name">${one.name}</span>`;
    return this.#writes ? html`<button class="who" @click=${() => this.#edit(one)}>${face}</button>` : html`<span class="who">${face}</span>`;
  }

  #edit(one) {
    this.renderRoot.querySelector("prosa-customer").edit(one);
  }
}

function projectsOf({ projects }) {
  if (projects.length === 0) return html`<span class="soft">${t("customers.no_projects")}</span>`;
  const links = projects.slice(0, NAMED).map(({ id, name }, at) => html`${at > 0 ? ", " : nothing}<a href="/firm/projects/${id}">${name}</a>`);
  return html`<span class="links">${links}${projects.length > NAMED ? t("customers.more", { n: projects.length - NAMED }) : nothing}</span>`;
}

customElements.define("prosa-customers", ProsaCustomers);
