import { html, nothing } from "lit";
import { get, patch } from "../../common/api.js";
import { now } from "../../common/clock.js";
import * as icons from "../../common/elements/icons.js";
import { Localized } from "../../common/elements/localized.js";
import { base, controls } from "../../common/elements/styles.js";
import { Fetched } from "../../common/fetched.js";
import { when } from "../../common/format.js";
import { learn, t } from "../../common/i18n.js";
import { fieldStyle, selectField } from "../parts/field.js";
import { sentenceOf } from "../parts/problems.js";
import "../parts/prosa-page.js";
import { whole } from "../parts/whole.js";
import "../../console/prosa-tags.js";
import "../../console/prosa-trace.js";
import "../reading/prosa-reading.js";
import { Reading } from "../reading/reading.js";
import { assignable, ORIGINS, STATUSES, tagged } from "./asked.js";
import { chipStyle, tagChips } from "./chips.js";
import "./prosa-comments.js";
import "./prosa-ticket-text.js";
import { ticketStyle } from "./ticket-style.js";
import { words } from "./words.js";

learn(words);

/** One ticket: what it is about, the chat it came from, and what the team says about it. What is changed is saved at once. */
class ProsaTicket extends Localized {
  static properties = {
    params: { attribute: false },
    user: { attribute: false },
    line: { attribute: false },
    ticket: { state: true },
    problem: { state: true },
    kept: { state: true },
  };

  static styles = [base, controls, fieldStyle, chipStyle, ticketStyle];

  #read = new Fetched(this, (id) => this.#fetch(id));
  #people = new Fetched(this, () => whole("consultants"));
  #reading;

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#reading?.shut();
  }

  willUpdate() {
    this.#read.need(this.params.id);
    this.#people.need("all");
  }

  render() {
    const { ticket } = this;
    return html`
      <prosa-page
        wide
        .back=${{ href: "/firm/tickets", label: t("ticket.back") }}
        .heading=${ticket?.subject ?? t("page.ticket")}
        .lead=${ticket && t("ticket.lead", { number: ticket.number, date: when(ticket.createdAt, now()) })}
        .state=${ticket ? "ready" : this.#read.state}
        @retry=${() => this.#read.again()}
      >
        ${ticket ? this.#parts(ticket) : nothing}
      </prosa-page>
      <prosa-ticket-text @saved=${({ detail }) => this.#keep(detail)}></prosa-ticket-text>
    `;
  }

  #parts(ticket) {
    return html`
      ${this.#turning(ticket)}
      <div class="columns">
        <div class="about">${this.#description(ticket)} ${this.#chat(ticket)}
          <prosa-comments .ticket=${ticket.id}></prosa-comments>
        </div>
        <aside aria-label=${t("ticket.facts")}>${this.#facts(ticket)} ${this.#trace(ticket)}</aside>
      </div>
    `;
  }

  #turning({ status }) {
    const [next, words] = status === "solved" ? ["open", "ticket.reopen"] : ["solved", "ticket.solve"];
    const classes = next === "solved" ? "button primary" : "button";
    return html`
      <button slot="actions" class="button" @click=${() => this.renderRoot.querySelector("prosa-ticket-text").edit(this.ticket)}>
        ${t("ticket.edit.short")}
      </button>
      <button slot="actions" class=${classes} @click=${() => this.#change({ status: next })}>${t(words)}</button>
    `;
  }

  #description({ description, tags }) {
    return html`<section aria-label=${t("ticket.description_of")}>
      <p class="chips">${tagChips(tags.filter((tag) => ORIGINS.includes(tag)))}</p>
      ${description ? html`<p class="description">${description}</p>` : html`<p class="soft">${t("ticket.no_description")}</p>`}
    </section>`;
  }

  #chat({ chat, tags }) {
    if (!chat) return nothing;
    return html`<section>
      <h2>${t("ticket.transcript")}</h2>
      ${tags.includes("chat-perdido") ? html`<p class="lost">${t("ticket.lost")}</p>` : nothing}
      <div class="log"><prosa-reading .reading=${this.#reading} .chat=${chat}></prosa-reading></div>
      <p><a class="way" href="/firm/history?chat=${chat}">${t("ticket.open_chat")}</a></p>
    </section>`;
  }

  #facts(ticket) {
    const { status, assignee, project, customer, tags } = ticket;
    return html`
      <p class="kept" role="status">${this.kept ? html`${icons.check} ${t("saved")}` : nothing}</p>
      <p class="error" role="alert">${this.problem ? sentenceOf(this.problem) : nothing}</p>
      ${selectField({
        name: "status",
        label: t("tickets.status"),
        value: status,
        options: STATUSES.map((value) => ({ value, label: t(`tickets.status.${value}`) })),
        onChange: (value) => this.#change({ status: value }),
      })}
      ${selectField({
        name: "assignee",
        label: t("tickets.assignee"),
        value: assignee?.id ?? "",
        options: this.#assignees(assignee),
        onChange: (value) => this.#change({ assignee: value || null }),
      })}
      <div class="field">
        <span class="label">${t("tickets.tags")}</span>
        <prosa-tags open .tags=${tags} .known=${ORIGINS} @tag=${({ detail }) => this.#change({ tags: tagged(this.ticket.tags, detail) })}></prosa-tags>
      </div>
      <dl>
        <dt>${t("tickets.project")}</dt>
        <dd><a class="way" href="/firm/projects/${project.id}">${project.name}</a></dd>
        ${customer ? html`<dt>${t("tickets.customer")}</dt><dd>${customer.name}</dd>` : nothing}
      </dl>
    `;
  }

  #assignees(assignee) {
    const people = assignable(this.#people.value ?? [], assignee);
    return [{ value: "", label: t("tickets.nobody") }, ...people.map(({ id, name }) => ({ value: id, label: name }))];
  }

  #trace({ chat, tags }) {
    if (!chat || !tags.includes("chat-perdido")) return nothing;
    return html`<section class="trace">
      <h2>${t("context.routing")}</h2>
      <prosa-trace .chat=${chat} .revision=${0} .open=${true}></prosa-trace>
    </section>`;
  }

  async #fetch(id) {
    const ticket = await get(`tickets/${encodeURIComponent(id)}`);
    this.#reading ??= new Reading(this.line, this.user);
    if (ticket.chat) this.#reading.open(ticket.chat);
    return (this.ticket = ticket);
  }

  /** What was chosen is seen at once; where it could not be saved, what was before comes back. */
  async #change(changes) {
    const { ticket } = this;
    this.problem = undefined;
    this.kept = false;
    try {
      this.#keep(await patch(`tickets/${ticket.id}`, changes));
    } catch (problem) {
      this.ticket = { ...ticket };
      this.problem = problem;
    }
  }

  #keep(ticket) {
    this.ticket = ticket;
    this.kept = true;
  }
}

customElements.define("prosa-ticket", ProsaTicket);
