import { html, nothing } from "lit";
import { post } from "../../common/api.js";
import * as icons from "../../common/elements/icons.js";
import { Localized } from "../../common/elements/localized.js";
import "../../common/elements/prosa-question.js";
import { base, controls, plainWords } from "../../common/elements/styles.js";
import { Follows } from "../../common/follows.js";
import { listed } from "../../common/format.js";
import { t } from "../../common/i18n.js";
import { rating, ticketsOf, times, transcript } from "../../console/context-parts.js";
import { sentenceOf } from "../parts/problems.js";
import "../reading/prosa-reading.js";
import { pastChatStyle } from "./past-chat-style.js";

const OWN_WORDS = { not_eligible: "history.not_eligible", closed: "history.over" };

/**
 * A chat beside the list, to be read: its log, how it went, and its transcript. Supervisors may take one that goes on over,
 * or give it back to the line. Tells `shut`.
 */
class ProsaPastChat extends Localized {
  static properties = {
    reading: { attribute: false },
    user: { attribute: false },
    chat: {},
    problem: { state: true },
  };

  static styles = [base, controls, plainWords, pastChatStyle];

  constructor() {
    super();
    new Follows(this, "reading");
  }

  willUpdate(changed) {
    if (changed.has("chat")) this.problem = undefined;
  }

  focus() {
    this.renderRoot.querySelector("h2")?.focus();
  }

  render() {
    const { chat } = this.reading;
    return html`
      <header>
        <button class="button plain icon back" aria-label=${t("history.back")} title=${t("history.back")} @click=${() => this.tell("shut")}>
          ${icons.back}
        </button>
        <div class="title">
          <h2 class="clipped" tabindex="-1">${chat?.customer.name ?? t("page.history")}</h2>
          ${chat ? html`<p class="clipped">${chat.project.name} · ${this.#standing(chat)}</p>` : nothing}
        </div>
        <button class="button plain icon cross" aria-label=${t("history.close")} title=${t("history.close")} @click=${() => this.tell("shut")}>
          ${icons.close}
        </button>
      </header>
      ${this.#leading(chat)}
      <prosa-reading .reading=${this.reading} .chat=${this.chat}></prosa-reading>
      ${chat ? this.#course(chat) : nothing}
      <prosa-question></prosa-question>
    `;
  }

  #standing({ status, consultants }) {
    const names = listed(consultants.map((one) => one.name));
    const who = consultants.length > 0 ? t("history.with", { names }) : status !== "waiting" && t("history.nobody");
    return [t(`history.status.${status}`), who].filter(Boolean).join(", ");
  }

  /** What those who look after the firm can do with a chat that goes on. */
  #leading(chat) {
    if (!chat || !this.reading.goesOn) return nothing;
    const own = chat.consultants.some(({ id }) => id === this.user.id);
    const leads = this.user.role !== "consultant";
    return html`<div class="leading">
      <p>${own ? nothing : html`${icons.eye} ${t("history.unseen")}`}</p>
      ${leads && !own ? html`<button class="button" @click=${() => this.#takeOver(chat)}>${t("history.take_over")}</button>` : nothing}
      ${leads && chat.status !== "waiting" ? html`<button class="button" @click=${() => this.#release(chat)}>${t("history.release")}</button>` : nothing}
      ${own || chat.status === "waiting" ? html`<a class="button" href="/console?chat=${chat.id}">${t("history.in_console")}</a>` : nothing}
      <p class="error" role="alert">${this.#complaint}</p>
    </div>`;
  }

  get #complaint() {
    if (!this.problem) return nothing;
    const own = OWN_WORDS[this.problem.code];
    return own ? t(own) : sentenceOf(this.problem);
  }

  #course(chat) {
    const tickets = ticketsOf(chat, this.reading.log);
    return html`<details>
      <summary>${t("history.details")} ${icons.chevron}</summary>
      <div class="course">
        ${times(chat, this.reading.log)} ${chat.rating ? rating(chat.rating) : nothing}
        ${chat.tags?.length > 0 ? html`<p>${t("history.tag")}: ${listed(chat.tags)}</p>` : nothing}
        ${tickets.map(({ id, number }) => html`<p><a href="/firm/tickets/${id}">${t("page.ticket")} ${t("context.number", { number })}</a></p>`)}
        <p><a href="/firm/projects/${chat.project.id}">${chat.project.name}</a></p>
      </div>
    </details>
    <footer>${transcript(chat.id)}</footer>`;
  }

  async #takeOver({ id, customer }) {
    const { name } = customer;
    const question = { title: t("history.take_over.title", { name }), text: t("history.take_over.text"), confirm: t("history.take_over") };
    if (!(await this.#confirmed(question))) return;
    if (await this.#ask(() => post(`chats/${id}/take-over`))) location.assign(`/console?chat=${encodeURIComponent(id)}`);
  }

  async #release({ id, customer }) {
    const text = t("history.release.text", { name: customer.name });
    if (!(await this.#confirmed({ title: t("history.release.title"), text, confirm: t("history.release") }))) return;
    if (!(await this.#ask(() => post(`chats/${id}/release`)))) return;
    this.tell("say", t("history.released"));
    this.reading.again();
  }

  #confirmed(question) {
    return this.renderRoot.querySelector("prosa-question").ask(question);
  }

  async #ask(request) {
    this.problem = undefined;
    try {
      await request();
      return true;
    } catch (problem) {
      this.problem = problem;
      return false;
    }
  }
}

customElements.define("prosa-past-chat", ProsaPastChat);
