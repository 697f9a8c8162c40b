import { html, nothing } from "lit";
import { patch } from "../../common/api.js";
import { Localized } from "../../common/elements/localized.js";
import "../../common/elements/prosa-question.js";
import { base, controls } from "../../common/elements/styles.js";
import { t } from "../../common/i18n.js";
import { fieldStyle, textArea, textField } from "../parts/field.js";
import { Complaint } from "../parts/problems.js";
import "../parts/prosa-drawer.js";
import { textStyle } from "./text-style.js";

const FIELDS = ["subject", "description"];

/** The panel in which a ticket's subject and description are written anew. Tells `saved` with the ticket. */
class ProsaTicketText extends Localized {
  static properties = {
    ticket: { state: true },
    draft: { state: true },
    problem: { state: true },
    saving: { state: true },
  };

  static styles = [base, controls, fieldStyle, textStyle];

  constructor() {
    super();
    this.draft = {};
  }

  async edit(ticket) {
    Object.assign(this, { ticket, draft: textOf(ticket), problem: undefined });
    await this.updateComplete;
    this.#drawer.show();
  }

  render() {
    const complaint = new Complaint(this.problem, FIELDS);
    return html`
      <prosa-drawer .heading=${t("ticket.edit")} @dismiss=${this.#dismiss}>
        <form @submit=${this.#submitted}>
          ${textField({ ...this.#field("subject", complaint), label: t("tickets.subject"), length: 200, required: true })}
          ${textArea({ ...this.#field("description", complaint), label: t("ticket.description_of"), length: 8_000, rows: 8 })}
          <p class="error" role="alert">${complaint.rest ?? nothing}</p>
        </form>
        <button slot="actions" class="button" @click=${this.#dismiss}>${t("part.cancel")}</button>
        <button slot="actions" class="button primary" ?disabled=${this.saving} @click=${() => this.#form.requestSubmit()}>
          ${t(this.saving ? "part.saving" : "part.save")}
        </button>
      </prosa-drawer>
      <prosa-question></prosa-question>
    `;
  }

  #field(name, complaint) {
    return {
      name,
      error: complaint.of(name),
      value: this.draft[name],
      onInput: (text) => (this.draft = { ...this.draft, [name]: text }),
    };
  }

  async #submitted(event) {
    event.preventDefault();
    this.saving = true;
    this.problem = undefined;
    try {
      this.tell("saved", await patch(`tickets/${this.ticket.id}`, this.draft));
      this.#drawer.shut();
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.saving = false;
    }
  }

  async #dismiss() {
    const same = JSON.stringify(this.draft) === JSON.stringify(textOf(this.ticket));
    const question = { title: t("part.unsaved"), text: t("part.unsaved.text"), confirm: t("part.unsaved.leave") };
    if (same || (await this.renderRoot.querySelector("prosa-question").ask(question))) this.#drawer.shut();
  }

  get #drawer() {
    return this.renderRoot.querySelector("prosa-drawer");
  }

  get #form() {
    return this.renderRoot.querySelector("form");
  }
}

const textOf = ({ subject, description }) => ({ subject, description });

customElements.define("prosa-ticket-text", ProsaTicketText);
