import { html, nothing } from "lit";
import { get, patch, post, remove } from "../../common/api.js";
import { t } from "../../common/i18n.js";
import { DrawerForm } from "../parts/drawer-form.js";
import { textField } from "../parts/field.js";
import "../parts/prosa-picker.js";
import { customerDraft, sentCustomer } from "./person-draft.js";

/** How many are offered to choose from. */
const OFFERED = 8;

/** The panel in which a customer is edited. Only an admin, as `user`, sets passwords. */
class ProsaCustomer extends DrawerForm {
  static properties = { user: { attribute: false } };

  fieldNames = ["name", "email", "projects", "password"];
  ownWords = {
    "email.already_exists": "people.email_taken",
    "email.invalid": "people.email_wrong",
    "password.invalid": "people.password_wrong",
    in_use: "customers.in_use",
  };

  draftOf(customer) {
    return customerDraft(customer);
  }

  get heading() {
    return this.thing?.name ?? t("customers.new");
  }

  fields(complaint) {
    const { name, email, projects } = this.draft;
    const text = (field, more) => textField({ name: field, error: complaint.of(field), onInput: (value) => this.change({ [field]: value }), ...more });
    return html`
      ${text("name", { label: t("people.name"), value: name, length: 200, required: true })}
      ${text("email", { label: t("people.email"), value: email, type: "email", length: 254, required: true })}
      <prosa-picker
        .label=${t("customers.projects")}
        .search=${t("customers.find_project")}
        .none=${t("customers.no_projects")}
        .error=${complaint.of("projects")}
        .chosen=${projects}
        .find=${findProjects}
        @pick=${({ detail }) => this.change({ projects: detail })}
      ></prosa-picker>
      ${this.user?.role === "admin" ? text("password", this.#password()) : nothing}
    `;
  }

  more() {
    return html`<button slot="actions" class="button plain away" @click=${this.#delete}>${t("customers.delete")}</button>`;
  }

  send(draft, customer) {
    return customer ? patch(`customers/${customer.id}`, sentCustomer(draft)) : post("customers", sentCustomer(draft));
  }

  #password() {
    return {
      label: t(this.thing ? "people.new_password" : "people.password"),
      hint: t(this.thing ? "people.new_password.hint" : "customers.password.hint"),
      value: this.draft.password,
      type: "password",
    };
  }

  #delete() {
    const { id, name } = this.thing;
    const question = { title: t("customers.delete.title", { name }), text: t("customers.delete.text"), confirm: t("customers.delete") };
    this.deed(question, () => remove(`customers/${id}`), "customers.deleted");
  }
}

async function findProjects(text) {
  const { items } = await get("projects", { q: text || undefined, limit: OFFERED });
  return items;
}

customElements.define("prosa-customer", ProsaCustomer);
