import { html, nothing } from "lit";
import { get } from "../../common/api.js";
import * as icons from "../../common/elements/icons.js";
import { Localized } from "../../common/elements/localized.js";
import "../../common/elements/prosa-avatar.js";
import "../../common/elements/prosa-skeleton.js";
import { base, controls } from "../../common/elements/styles.js";
import { number } from "../../common/format.js";
import { learn, t } from "../../common/i18n.js";
import { Listing, pager } from "../parts/listing.js";
import "../parts/prosa-empty.js";
import "../parts/prosa-filter.js";
import "../parts/prosa-page.js";
import { tableStyle } from "../parts/table-style.js";
import { table } from "../parts/table.js";
import { peopleStyle } from "./people-style.js";
import "./prosa-consultant.js";
import { roles } from "./roles.js";
import { words } from "./words.js";

learn(words);

/** Pessoas > Especialistas: who works here. Admins write, all others read. */
class ProsaConsultants extends Localized {
  static properties = { place: { attribute: false }, user: { attribute: false } };

  static styles = [base, controls, tableStyle, peopleStyle];

  #listing = new Listing(this, (query) => get("consultants", query));

  willUpdate() {
    const { text, role, active } = this.place.query;
    this.#listing.need({ q: text, role, active });
  }

  render() {
    return html`
      <prosa-page wide .heading=${t("page.people")} .lead=${t(this.#writes ? "people.lead" : "people.read_only")}>
        ${this.#writes ? this.#adding() : nothing}
        <prosa-filter
          .label=${t("people.search")}
          .query=${this.place.query}
          .fields=${filters()}
          @filter=${({ detail }) => this.place.filter(detail)}
        ></prosa-filter>
        ${this.#list()} ${pager(this.#listing)}
      </prosa-page>
      ${this.#writes ? html`<prosa-consultant .user=${this.user} @saved=${() => this.#listing.again()}></prosa-consultant>` : nothing}
    `;
  }

  get #writes() {
    return this.user.role === "admin";
  }

  #adding() {
    return html`<button slot="actions" class="button primary" @click=${() => this.#edit()}>${icons.plus}${t("people.new_consultant")}</button>`;
  }

  #list() {
    const { items, state } = this.#listing;
    if (items.length > 0) return table({ label: t("page.people"), columns: this.#columns(), rows: items });
    if (state === "loading") return html`<prosa-skeleton lines="6"></prosa-skeleton>`;
    return state === "ready" ? html`<prosa-empty .words=${t("people.none_found")}></prosa-empty>` : nothing;
  }

  #columns() {
    return [
      { name: "name", label: t("people.name"), cell: (one) => this.#name(one), main: true },
      { name: "email", label: t("people.email"), cell: ({ email }) => html`<span class="email">${email}</span>` },
      { name: "role", label: t("people.role"), cell: ({ role }) => t(`people.role.${role}`) },
      { name: "maxChats", label: t("people.max_chats"), cell: limit },
      { name: "online", label: t("people.standing"), cell: standing },
    ];
  }

  #name(one) {
    const face = html`<prosa-avatar .name=${one.name}></prosa-avatar><span class="name">${one.name}</span>`;
    return this.#writes ? html`<button class="who" @click=${() => this.#edit(one)}>${face}</button>` : html`<span class="who">${face}</span>`;
  }

  #edit(one) {
    this.renderRoot.querySelector("prosa-consultant").edit(one);
  }
}

const filters = () => [
  { name: "role", label: t("people.role"), options: roles() },
  {
    name: "active",
    label: t("people.standing"),
    options: [
      { value: "true", label: t("people.active") },
      { value: "false", label: t("people.inactive") },
    ],
  },
];

const limit = ({ maxChats }) => (maxChats === null ? html`<span class="soft">${t("people.max_chats.default")}</span>` : number(maxChats));

function standing({ active, online }) {
  if (!active) return html`<span class="chip">${t("people.inactive")}</span>`;
  return online ? html`<span class="online">${t("people.online")}</span>` : html`<span class="soft">${t("people.offline")}</span>`;
}

customElements.define("prosa-consultants", ProsaConsultants);
