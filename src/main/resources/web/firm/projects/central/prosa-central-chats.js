import { html, nothing } from "lit";
import { get } from "../../../common/api.js";
import { now } from "../../../common/clock.js";
import { Localized } from "../../../common/elements/localized.js";
import "../../../common/elements/prosa-skeleton.js";
import { base, controls } from "../../../common/elements/styles.js";
import { listed, number, when } from "../../../common/format.js";
import { t } from "../../../common/i18n.js";
import { Listing, pager } from "../../parts/listing.js";
import "../../parts/prosa-filter.js";
import { centralStyle } from "./central-style.js";
import { pagerStyle } from "./pager-style.js";
import { part } from "./part.js";
import "./prosa-project-chat.js";

const PAGE = 20;

/** The chats about a project, the newest first, with a search in what was written. The one that is open is in the address. */
class ProsaCentralChats extends Localized {
  static properties = {
    project: {},
    place: { attribute: false },
    query: { attribute: false },
    user: { attribute: false },
    line: { attribute: false },
  };

  static styles = [base, controls, centralStyle, pagerStyle];

  #listing = new Listing(this, ({ project, ...query }) => get(`projects/${project}/chats`, { ...query, limit: PAGE }));

  willUpdate() {
    this.#listing.need({ project: this.project, q: this.query.text });
  }

  render() {
    return html`
      ${part(
        t("central.chats"),
        html`<prosa-filter
            .label=${t("central.chats.search")}
            .query=${this.query}
            @filter=${({ detail }) => this.place.filter(detail)}
          ></prosa-filter>
          ${this.#list()} ${pager(this.#listing)}`,
      )}
      <prosa-project-chat
        .chat=${this.query.chat}
        .user=${this.user}
        .line=${this.line}
        @close=${() => this.place.filter({ chat: undefined })}
      ></prosa-project-chat>
    `;
  }

  #list() {
    const { items, state } = this.#listing;
    if (items.length > 0)
      return html`<ul class="rows" aria-label=${t("central.chats")}>
        ${items.map((chat) => html`<li>${this.#row(chat)}</li>`)}
      </ul>`;
    if (state === "loading") return html`<prosa-skeleton lines="4"></prosa-skeleton>`;
    if (state === "failed") return nothing;
    return html`<p class="empty">${t(this.query.text ? "central.chats.none_found" : "central.chats.none")}</p>`;
  }

  #row({ id, customer, consultants, status, openedAt, endedAt, rating }) {
    const who = consultants.length > 0 ? listed(consultants.map(({ name }) => name)) : t("central.chats.nobody");
    return html`<button class="row" @click=${() => this.place.filter({ chat: id })}>
      <span class="name clipped">${customer.name}</span>
      <span class="soft clipped">${who}${rating ? ` · ${t("rating.score", { score: number(rating.score) })}` : nothing}</span>
      <span class="end">
        <span class="chip ${status === "lost" ? "lost" : ""}">${t(`central.chat.${status}`)}</span>
        <span class="figures">${when(endedAt ?? openedAt, now())}</span>
      </span>
    </button>`;
  }
}

customElements.define("prosa-central-chats", ProsaCentralChats);
