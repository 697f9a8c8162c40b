import { html, nothing } from "lit";
import { get } from "../../../common/api.js";
import { Localized } from "../../../common/elements/localized.js";
import { base, controls } from "../../../common/elements/styles.js";
import { Fetched } from "../../../common/fetched.js";
import { when } from "../../../common/format.js";
import { learn, says, t } from "../../../common/i18n.js";
import { Listing, pager } from "../../parts/listing.js";
import "../../parts/prosa-empty.js";
import "../../parts/prosa-filter.js";
import "../../parts/prosa-page.js";
import { whole } from "../../parts/whole.js";
import { auditStyle } from "./audit-style.js";
import { values } from "./values.js";
import { words } from "./words.js";

learn(words);

const DAY = 24 * 60 * 60 * 1000;
const SPANS = { day: 1, week: 7, month: 30 };

/** Empresa > Auditoria: who changed what, and who looked into whose chat. */
class ProsaAudit extends Localized {
  static properties = { place: { attribute: false } };

  static styles = [base, controls, auditStyle];

  #listing = new Listing(this, (query) => get("audit", query));
  #actors = new Fetched(this, async () => [...(await whole("consultants")), ...(await whole("api-keys"))]);

  render() {
    const { actor, subject, span } = this.place.query;
    this.#listing.need({ actor, subject, from: since(span) });
    this.#actors.need("all");
    return html`<prosa-page
      .heading=${t("page.settings_audit")}
      .lead=${t("audit.lead")}
      .state=${this.#listing.items.length > 0 ? "ready" : this.#listing.state}
      @retry=${() => this.#listing.again()}
    >
      <prosa-filter .query=${this.place.query} .fields=${this.#fields()} @filter=${({ detail }) => this.place.filter(detail)}>
        ${subject ? html`<button type="button" class="button" @click=${() => this.place.filter({ subject: "" })}>${t("audit.all_subjects")}</button>` : nothing}
      </prosa-filter>
      ${this.#list()} ${pager(this.#listing)}
    </prosa-page>`;
  }

  #fields() {
    return [
      {
        name: "actor",
        label: t("audit.actor"),
        options: (this.#actors.value ?? []).map(({ id, name }) => ({ value: id, label: name })),
      },
      { name: "span", label: t("audit.span"), options: Object.keys(SPANS).map((value) => ({ value, label: t(`audit.span.${value}`) })) },
    ];
  }

  #list() {
    const { items, state } = this.#listing;
    if (items.length === 0 && state === "ready") return html`<prosa-empty .words=${t("audit.empty")}></prosa-empty>`;
    return html`<ol aria-label=${t("page.settings_audit")}>
      ${items.map((entry) => this.#entry(entry))}
    </ol>`;
  }

  #entry({ at, actor, action, subject, changes }) {
    const key = `audit.action.${action}`;
    return html`<li>
      <p class="what"><b>${actor.name || t("audit.somebody")}</b> ${says(key) ? t(key) : action} ${this.#subject(subject)}</p>
      <time datetime=${at}>${when(at, Date.now())}</time>
      ${this.#changes(Object.entries(changes))}
    </li>`;
  }

  #subject({ id, name }) {
    if (!name) return nothing;
    return html`<button class="subject" title=${t("audit.only_this")} @click=${() => this.place.filter({ subject: id })}>${name}</button>`;
  }

  #changes(changes) {
    if (changes.length === 0) return nothing;
    return html`<dl>
      ${changes.map(
        ([field, { old, new: now }]) => html`<div>
          <dt>${says(`audit.field.${field}`) ? t(`audit.field.${field}`) : field}</dt>
          <dd>${old === null ? nothing : html`<del>${values(old)}</del>`} ${now === null ? nothing : html`<ins>${values(now)}</ins>`}</dd>
        </div>`,
      )}
    </dl>`;
  }
}

/** To the hour, so that the list is not read anew with every stroke. */
function since(span) {
  const hour = 60 * 60 * 1000;
  return SPANS[span] && new Date(Math.floor((Date.now() - SPANS[span] * DAY) / hour) * hour).toISOString();
}

customElements.define("prosa-audit", ProsaAudit);
