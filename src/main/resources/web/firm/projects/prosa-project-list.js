import { html, nothing } from "lit";
import { get } from "../../common/api.js";
import * as icons from "../../common/elements/icons.js";
import { Localized } from "../../common/elements/localized.js";
import "../../common/elements/prosa-skeleton.js";
import { base, controls } from "../../common/elements/styles.js";
import { Fetched } from "../../common/fetched.js";
import { listed } from "../../common/format.js";
import { learn, t } from "../../common/i18n.js";
import { Listing, pager } from "../parts/listing.js";
import "../parts/prosa-empty.js";
import "../parts/prosa-filter.js";
import "../parts/prosa-page.js";
import { Selection } from "../parts/selection.js";
import { tableStyle } from "../parts/table-style.js";
import { selectionBar, table } from "../parts/table.js";
import { whole } from "../parts/whole.js";
import { idsThatMatch } from "./assigning.js";
import "./prosa-group-assignment.js";
import "./prosa-project-form.js";
import { projectsStyle } from "./projects-style.js";
import { words } from "./words.js";

learn(words);

/** Projetos: all of them, and what is done with many at once. Supervisors and admins write, all others read. */
class ProsaProjectList extends Localized {
  static properties = { place: { attribute: false }, user: { attribute: false } };

  static styles = [base, controls, tableStyle, projectsStyle];

  #listing = new Listing(this, (query) => get("projects", query));
  #selection = new Selection(this);
  #choices = new Fetched(this, async () => {
    const [groups, consultants] = await Promise.all([whole("service-groups"), whole("consultants")]);
    return { groups, consultants };
  });

  #asked;

  /** What was selected among others is not meant among these. */
  willUpdate() {
    const asked = JSON.stringify(this.#query);
    if (this.#asked !== asked) this.#selection.clear();
    this.#asked = asked;
    this.#listing.need(this.#query);
    this.#choices.need("all");
  }

  render() {
    return html`
      <prosa-page wide .heading=${t("page.projects")} .lead=${t(this.#writes ? "projects.lead" : "projects.read_only")}>
        ${this.#writes ? this.#adding("actions") : nothing}
        <prosa-filter
          .label=${t("projects.search")}
          .query=${this.place.query}
          .fields=${this.#filters()}
          @filter=${({ detail }) => this.place.filter(detail)}
        ></prosa-filter>
        ${this.#list()} ${pager(this.#listing)} ${this.#writes ? this.#bar() : nothing}
      </prosa-page>
      ${this.#writes ? this.#panels() : nothing}
    `;
  }

  get #writes() {
    return this.user.role !== "consultant";
  }

  get #query() {
    const { text, group, responsible } = this.place.query;
    return { q: text, serviceGroup: group, responsible };
  }

  #panels() {
    return html`
      <prosa-project-form .user=${this.user} @saved=${() => this.#listing.again()}></prosa-project-form>
      <prosa-group-assignment .groups=${this.#choices.value?.groups ?? []} @assigned=${this.#assigned}></prosa-group-assignment>
    `;
  }

  #adding(slot) {
    return html`<button slot=${slot ?? nothing} class="button primary" @click=${this.#make}>${icons.plus}${t("projects.new")}</button>`;
  }

  #filters() {
    const { groups = [], consultants = [] } = this.#choices.value ?? {};
    const options = (items) => items.map(({ id, name }) => ({ value: id, label: name }));
    return [
      { name: "group", label: t("projects.group.filter"), options: [{ value: "none", label: t("projects.no_group") }, ...options(groups)] },
      { name: "responsible", label: t("projects.responsible"), options: options(consultants) },
    ];
  }

  #list() {
    const { items, state } = this.#listing;
    if (items.length > 0) return this.#table(items);
    if (state === "loading") return html`<prosa-skeleton lines="8"></prosa-skeleton>`;
    if (state === "failed") return nothing;
    const narrowed = Object.values(this.#query).some(Boolean);
    if (narrowed) return html`<prosa-empty .words=${t("projects.none_found")}></prosa-empty>`;
    return html`<prosa-empty .words=${t("projects.empty")}>${this.#writes ? this.#adding() : nothing}</prosa-empty>`;
  }

  #table(rows) {
    const selection = this.#writes ? this.#selection : undefined;
    return table({ label: t("page.projects"), columns: columns(), rows, selection, nameOf: ({ name }) => name });
  }

  #bar() {
    const actions = html`<button class="button primary" @click=${this.#assign}>${t("projects.assign")}</button>`;
    const { items, hasMore } = this.#listing;
    return selectionBar({ selection: this.#selection, rows: items, more: hasMore, actions });
  }

  #make() {
    this.renderRoot.querySelector("prosa-project-form").edit();
  }

  #assign() {
    const { all, ids } = this.#selection;
    const query = this.#query;
    const projects = all ? () => idsThatMatch(query) : () => ids;
    this.renderRoot.querySelector("prosa-group-assignment").open(projects, all ? undefined : ids.length);
  }

  #assigned() {
    this.#selection.clear();
    this.#listing.again();
  }
}

const columns = () => [
  { name: "name", label: t("projects.name"), cell: ({ id, name }) => html`<a href="/firm/projects/${id}">${name}</a>`, main: true },
  { name: "responsible", label: t("projects.responsible"), cell: ({ responsible }) => responsible.name },
  { name: "assistants", label: t("projects.assistants"), cell: ({ assistants }) => people(assistants) },
  { name: "group", label: t("projects.group"), cell: ({ serviceGroup }) => serviceGroup?.name ?? soft("projects.no_group") },
];

const people = (all) => (all.length > 0 ? listed(all.map(({ name }) => name)) : soft("projects.nobody"));

const soft = (key) => html`<span class="soft">${t(key)}</span>`;

customElements.define("prosa-project-list", ProsaProjectList);
