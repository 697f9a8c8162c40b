import { html, nothing } from "lit";
import { get } from "../../../common/api.js";
import { now } from "../../../common/clock.js";
import { Localized } from "../../../common/elements/localized.js";
import { base, controls } from "../../../common/elements/styles.js";
import { whenShort } from "../../../common/format.js";
import { t } from "../../../common/i18n.js";
import { Listing, pager } from "../../parts/listing.js";
import { centralStyle } from "./central-style.js";
import { part } from "./part.js";
import { pagerStyle } from "./pager-style.js";

const PAGE = 10;

/** The tickets of a project, the newest first. */
class ProsaCentralTickets extends Localized {
  static properties = { project: {} };

  static styles = [base, controls, centralStyle, pagerStyle];

  #listing = new Listing(this, (query) => get("tickets", { ...query, limit: PAGE }));

  willUpdate() {
    this.#listing.need({ project: this.project });
  }

  render() {
    return part(t("central.tickets"), html`${this.#list()} ${pager(this.#listing)}`);
  }

  #list() {
    const { items, state } = this.#listing;
    if (items.length > 0) return html`<ul class="rows" aria-label=${t("central.tickets")}>${items.map((one) => html`<li>${row(one)}</li>`)}</ul>`;
    return state === "ready" ? html`<p class="empty">${t("central.tickets.none")}</p>` : nothing;
  }
}

const row = ({ number, subject, status, tags, assignee, createdAt }) => html`<a class="row" href="/firm/tickets/${number}">
  <span class="name clipped">${t("central.ticket", { number, subject })}</span>
  <span class="soft clipped">${[assignee?.name ?? t("central.ticket.nobody"), ...tags].join(" · ")}</span>
  <span class="end">
    <span class="chip">${t(`central.ticket.${status}`)}</span>
    <span class="figures">${whenShort(createdAt, now())}</span>
  </span>
</a>`;

customElements.define("prosa-central-tickets", ProsaCentralTickets);
