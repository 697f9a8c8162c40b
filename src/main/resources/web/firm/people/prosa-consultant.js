import { html, nothing } from "lit";
import { patch, post } from "../../common/api.js";
import { t } from "../../common/i18n.js";
import { DrawerForm } from "../parts/drawer-form.js";
import { externalIdField, externalIdWords } from "../parts/external-id-field.js";
import { changedExternalId, externalIdOf } from "../parts/external-id.js";
import { selectField, textField } from "../parts/field.js";
import { consultantDraft, sentConsultant } from "./person-draft.js";
import { roles } from "./roles.js";

/** The panel in which an admin says who a consultant is. `user` is the admin, who cannot send himself away. */
class ProsaConsultant extends DrawerForm {
  static properties = { user: { attribute: false } };

  fieldNames = ["name", "email", "role", "maxChats", "externalId", "password"];
  ownWords = {
    "email.already_exists": "people.email_taken",
    "email.invalid": "people.email_wrong",
    "password.invalid": "people.password_wrong",
    "maxChats.invalid": "people.max_chats_wrong",
    last_admin: "people.last_admin",
    ...externalIdWords,
  };

  draftOf(consultant) {
    return { ...consultantDraft(consultant), ...externalIdOf(consultant) };
  }

  get heading() {
    return this.thing?.name ?? t("people.new_consultant");
  }

  fields(complaint) {
    const { name, email, role, maxChats } = this.draft;
    const text = (field, more) => textField({ name: field, error: complaint.of(field), onInput: (value) => this.change({ [field]: value }), ...more });
    return html`
      ${text("name", { label: t("people.name"), value: name, length: 200, required: true })}
      ${text("email", { label: t("people.email"), value: email, type: "email", length: 254, required: true })}
      ${selectField({
        name: "role",
        label: t("people.role"),
        hint: t(`people.role.${role}.means`),
        error: complaint.of("role"),
        value: role,
        options: roles(),
        onChange: (chosen) => this.change({ role: chosen }),
      })}
      ${text("maxChats", { label: t("people.max_chats"), hint: t("people.max_chats.hint"), value: maxChats, length: 4 })}
      ${externalIdField({ value: this.draft.externalId, error: complaint.of("externalId"), onInput: (externalId) => this.change({ externalId }) })}
      ${text("password", {
        label: t(this.thing ? "people.new_password" : "people.password"),
        hint: t(this.thing ? "people.new_password.hint" : "people.password.hint"),
        value: this.draft.password,
        type: "password",
      })}
    `;
  }

  more() {
    if (this.thing.id === this.user.id) return nothing;
    if (!this.thing.active) return html`<button slot="actions" class="button away" @click=${this.#reactivate}>${t("people.reactivate")}</button>`;
    return html`<button slot="actions" class="button plain away" @click=${this.#deactivate}>${t("people.deactivate")}</button>`;
  }

  send(draft, consultant) {
    const sent = { ...sentConsultant(draft), ...changedExternalId(draft, consultant) };
    return consultant ? patch(`consultants/${consultant.id}`, sent) : post("consultants", sent);
  }

  #deactivate() {
    const { id, name } = this.thing;
    const question = { title: t("people.deactivate.title", { name }), text: t("people.deactivate.text"), confirm: t("people.deactivate") };
    this.deed(question, () => patch(`consultants/${id}`, { active: false }), "people.deactivated");
  }

  #reactivate() {
    this.deed(undefined, () => patch(`consultants/${this.thing.id}`, { active: true }), "people.reactivated");
  }
}

customElements.define("prosa-consultant", ProsaConsultant);
