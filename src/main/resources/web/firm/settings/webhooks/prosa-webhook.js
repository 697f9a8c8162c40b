import { html, nothing } from "lit";
import { patch, post, remove } from "../../../common/api.js";
import { Localized } from "../../../common/elements/localized.js";
import "../../../common/elements/prosa-question.js";
import { base, controls } from "../../../common/elements/styles.js";
import { t } from "../../../common/i18n.js";
import { fieldStyle, textField } from "../../parts/field.js";
import { Complaint } from "../../parts/problems.js";
import "../../parts/prosa-drawer.js";
import "../../parts/prosa-secret.js";
import { events, usual } from "./events.js";
import "./prosa-deliveries.js";
import { webhookStyle } from "./webhook-style.js";

const FIELDS = ["name", "url", "events"];
const OWN_WORDS = { "url.invalid": "webhooks.url.wrong" };

/** The panel in which one webhook is edited and tried, or a new one made. Tells `saved`. */
class ProsaWebhook extends Localized {
  static properties = {
    webhook: { state: true },
    draft: { state: true },
    problem: { state: true },
    saving: { state: true },
  };

  static styles = [base, controls, fieldStyle, webhookStyle];

  constructor() {
    super();
    this.draft = draftOf();
  }

  /** Shows a webhook, or an empty one to be made. */
  async edit(webhook) {
    Object.assign(this, { webhook, draft: draftOf(webhook), problem: undefined });
    await this.updateComplete;
    this.#drawer.show();
  }

  render() {
    const known = this.webhook !== undefined;
    return html`
      <prosa-drawer .heading=${this.webhook ? this.webhook.name || this.webhook.url : t("webhooks.new")} @dismiss=${this.#dismiss}>
        <form @submit=${this.#submitted}>${this.#fields(new Complaint(this.problem, FIELDS, OWN_WORDS))}</form>
        ${known ? html`<prosa-deliveries .webhook=${this.webhook.id}></prosa-deliveries>` : nothing}
        ${known ? html`<button slot="actions" class="button plain delete" @click=${this.#delete}>${t("webhooks.delete")}</button>` : nothing}
        <button slot="actions" class="button" @click=${this.#dismiss}>${t("part.cancel")}</button>
        <button slot="actions" class="button primary" ?disabled=${this.saving} @click=${() => this.renderRoot.querySelector("form").requestSubmit()}>
          ${t(this.saving ? "part.saving" : known ? "part.save" : "webhooks.create")}
        </button>
      </prosa-drawer>
      <prosa-question></prosa-question>
      <prosa-secret></prosa-secret>
    `;
  }

  #fields(complaint) {
    return html`
      ${this.webhook?.failure ? html`<p class="trouble">${t("webhooks.trouble")} ${this.webhook.failure}</p>` : nothing}
      ${textField({
        name: "url",
        label: t("webhooks.url"),
        hint: t("webhooks.url.hint"),
        error: complaint.of("url"),
        value: this.draft.url,
        length: 2000,
        type: "url",
        required: true,
        onInput: (url) => this.#set({ url }),
      })}
      ${textField({
        name: "name",
        label: t("webhooks.name"),
        error: complaint.of("name"),
        value: this.draft.name,
        length: 100,
        onInput: (name) => this.#set({ name }),
      })}
      ${this.webhook ? choice({ label: t("webhooks.active"), checked: this.draft.active, onChange: (active) => this.#set({ active }) }) : nothing}
      <fieldset>
        <legend>${t("webhooks.events")}</legend>
        ${events.map((event) =>
          choice({
            label: t(`webhooks.event.${event}`),
            detail: event,
            checked: this.draft.events.includes(event),
            onChange: (chosen) => this.#set({ events: events.filter((one) => (one === event ? chosen : this.draft.events.includes(one))) }),
          }),
        )}
        ${complaint.of("events") ? html`<p class="error" role="alert">${t("webhooks.events.none")}</p>` : nothing}
      </fieldset>
      <p class="error" role="alert">${complaint.rest ?? nothing}</p>
    `;
  }

  #set(change) {
    this.draft = { ...this.draft, ...change };
  }

  async #submitted(event) {
    event.preventDefault();
    const { id } = this.webhook ?? {};
    const { active, ...made } = this.draft;
    const answer = await this.#ask(() => (id ? patch(`webhooks/${id}`, this.draft) : post("webhooks", made)));
    if (!answer) return;
    this.#finish(id ? "saved" : "webhooks.created");
    if (answer.secret) await this.#show(answer.secret);
  }

  #show(secret) {
    return this.renderRoot.querySelector("prosa-secret").show({ title: t("webhooks.secret"), text: t("webhooks.secret.text"), secret });
  }

  async #delete() {
    const question = { title: t("webhooks.delete.title"), text: t("webhooks.delete.text"), confirm: t("webhooks.delete") };
    if (!(await this.#question.ask(question))) return;
    if (await this.#ask(() => remove(`webhooks/${this.webhook.id}`))) this.#finish("webhooks.deleted");
  }

  async #ask(request) {
    Object.assign(this, { saving: true, problem: undefined });
    try {
      return await request();
    } catch (problem) {
      this.problem = problem;
      return undefined;
    } finally {
      this.saving = false;
    }
  }

  #finish(key) {
    this.#drawer.shut();
    this.tell("say", t(key));
    this.tell("saved");
  }

  async #dismiss() {
    const same = JSON.stringify(this.draft) === JSON.stringify(draftOf(this.webhook));
    const question = { title: t("webhooks.discard"), text: t("part.unsaved.text"), confirm: t("webhooks.discard.confirm") };
    if (same || (await this.#question.ask(question))) this.#drawer.shut();
  }

  get #drawer() {
    return this.renderRoot.querySelector("prosa-drawer");
  }

  get #question() {
    return this.renderRoot.querySelector("prosa-question");
  }
}

const draftOf = ({ name, url, events: told, active } = { name: "", url: "", events: usual, active: true }) => ({ name, url, events: told, active });

function choice({ label, detail, checked, onChange }) {
  return html`<label class="choice">
    <input type="checkbox" .checked=${checked} @change=${({ target }) => onChange(target.checked)} />
    <span>${label}${detail ? html`<small>${detail}</small>` : nothing}</span>
  </label>`;
}

customElements.define("prosa-webhook", ProsaWebhook);
