import { html, nothing } from "lit";
import { patch, post, remove } from "../../../common/api.js";
import { Localized } from "../../../common/elements/localized.js";
import "../../../common/elements/prosa-avatar.js";
import "../../../common/elements/prosa-question.js";
import { base, controls } from "../../../common/elements/styles.js";
import { Fetched } from "../../../common/fetched.js";
import { t } from "../../../common/i18n.js";
import { matching } from "../../../common/matching.js";
import { externalIdField, externalIdWords } from "../../parts/external-id-field.js";
import { changedExternalId, externalIdOf } from "../../parts/external-id.js";
import { fieldStyle, textField } from "../../parts/field.js";
import { Complaint } from "../../parts/problems.js";
import "../../parts/prosa-drawer.js";
import { whole } from "../../parts/whole.js";
import { candidates, draftOf, sent, toggled } from "./group-draft.js";
import { groupStyle } from "./group-style.js";

const FIELDS = ["name", "externalId"];
const OWN_WORDS = { ...externalIdWords, already_exists: "groups.taken", in_use: "groups.in_use" };

const edited = (group) => ({ ...draftOf(group), ...externalIdOf(group) });

/** The panel in which one service group is edited, or a new one made; its external id is shown to an admin, as `user`. Tells `saved`. */
class ProsaGroup extends Localized {
  static properties = {
    locked: { type: Boolean },
    user: { attribute: false },
    group: { state: true },
    draft: { state: true },
    query: { state: true },
    problem: { state: true },
    saving: { state: true },
  };

  static styles = [base, controls, fieldStyle, groupStyle];

  #consultants = new Fetched(this, () => whole("consultants"));

  constructor() {
    super();
    this.draft = edited();
    this.query = "";
  }

  /** Shows a group, or an empty one to be made. */
  async edit(group) {
    Object.assign(this, { group, draft: edited(group), query: "", problem: undefined });
    this.#consultants.need("all");
    await this.updateComplete;
    this.#drawer.show();
  }

  render() {
    return html`
      <prosa-drawer .heading=${this.group?.name ?? t("groups.new")} @dismiss=${this.#dismiss}>
        <form @submit=${this.#submitted}>
          ${this.#fields(new Complaint(this.problem, FIELDS, OWN_WORDS))}
        </form>
        ${this.locked ? nothing : this.#actions()}
      </prosa-drawer>
      <prosa-question></prosa-question>
    `;
  }

  #fields(complaint) {
    return html`
      ${this.locked ? html`<p class="hint">${t("groups.read_only")}</p>` : nothing}
      ${textField({
        name: "name",
        label: t("groups.name"),
        error: complaint.of("name"),
        value: this.draft.name,
        length: 200,
        required: true,
        disabled: this.locked,
        onInput: (name) => (this.draft = { ...this.draft, name }),
      })}
      <label class="open">
        <input
          type="checkbox"
          .checked=${this.draft.open}
          ?disabled=${this.locked}
          @change=${({ target }) => (this.draft = { ...this.draft, open: target.checked })}
        />
        <span>${t("groups.open_to_others")}<small>${t("groups.open_to_others.hint")}</small></span>
      </label>
      ${this.#members()} ${this.user?.role === "admin" ? this.#externalId(complaint) : nothing}
      <p class="error" role="alert">${complaint.rest ?? nothing}</p>
    `;
  }

  #externalId(complaint) {
    const onInput = (externalId) => (this.draft = { ...this.draft, externalId });
    return externalIdField({ value: this.draft.externalId, error: complaint.of("externalId"), onInput });
  }

  #members() {
    return html`<fieldset>
      <legend>${t("groups.who")} <span class="count" role="status">${t("groups.members", { n: this.draft.members.length })}</span></legend>
      <input
        class="input"
        type="search"
        aria-label=${t("groups.find")}
        placeholder=${t("groups.find")}
        autocomplete="off"
        .value=${this.query}
        @input=${({ target }) => (this.query = target.value)}
        @keydown=${(event) => event.key === "Enter" && event.preventDefault()}
      />
      <ul>
        ${this.#people()}
      </ul>
    </fieldset>`;
  }

  #people() {
    if (this.#consultants.failed)
      return html`<li>
        ${t("part.failed")} <button type="button" class="link" @click=${() => this.#consultants.again()}>${t("try_again")}</button>
      </li>`;
    const all = candidates(this.#consultants.value ?? [], this.draft.members);
    const found = matching(
      all.map((one) => ({ ...one, label: one.name, detail: one.email })),
      this.query,
    );
    if (all.length > 0 && found.length === 0) return html`<li class="hint">${t("groups.none_found")}</li>`;
    return found.map((one) => this.#person(one));
  }

  #person({ id, name, email }) {
    return html`<li>
      <label>
        <input
          type="checkbox"
          .checked=${this.draft.members.includes(id)}
          ?disabled=${this.locked}
          @change=${() => (this.draft = toggled(this.draft, id))}
        />
        <prosa-avatar .name=${name}></prosa-avatar>
        <span class="clipped">${name}<small class="clipped">${email}</small></span>
      </label>
    </li>`;
  }

  #actions() {
    const known = this.group !== undefined;
    return html`
      ${known ? html`<button slot="actions" class="button plain delete" @click=${this.#delete}>${t("groups.delete")}</button>` : nothing}
      <button slot="actions" class="button" @click=${this.#dismiss}>${t("part.cancel")}</button>
      <button slot="actions" class="button primary" ?disabled=${this.saving} @click=${() => this.#form.requestSubmit()}>
        ${t(this.saving ? "part.saving" : known ? "part.save" : "groups.create")}
      </button>
    `;
  }

  async #submitted(event) {
    event.preventDefault();
    const { id } = this.group ?? {};
    const group = { ...sent(this.draft), ...changedExternalId(this.draft, this.group) };
    const done = await this.#ask(() => (id ? patch(`service-groups/${id}`, group) : post("service-groups", group)));
    if (done) this.#finish(id ? "saved" : "groups.created");
  }

  async #delete() {
    const { id, name } = this.group;
    const question = { title: t("groups.delete.title", { name }), text: t("groups.delete.text"), confirm: t("groups.delete") };
    if (!(await this.#question.ask(question))) return;
    if (await this.#ask(() => remove(`service-groups/${id}`))) this.#finish("groups.deleted");
  }

  async #ask(request) {
    this.saving = true;
    this.problem = undefined;
    try {
      await request();
      return true;
    } catch (problem) {
      this.problem = problem;
      return false;
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
    const same = JSON.stringify(this.draft) === JSON.stringify(edited(this.group));
    const question = { title: t("groups.discard"), text: t("part.unsaved.text"), confirm: t("groups.discard.confirm") };
    if (same || this.locked || (await this.#question.ask(question))) this.#drawer.shut();
  }

  get #drawer() {
    return this.renderRoot.querySelector("prosa-drawer");
  }

  get #question() {
    return this.renderRoot.querySelector("prosa-question");
  }

  get #form() {
    return this.renderRoot.querySelector("form");
  }
}

customElements.define("prosa-group", ProsaGroup);
