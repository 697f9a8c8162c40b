import { css, html, nothing } from "lit";
import { get, patch, post, remove } from "../../common/api.js";
import { t } from "../../common/i18n.js";
import { DrawerForm } from "../parts/drawer-form.js";
import { externalIdField, externalIdWords } from "../parts/external-id-field.js";
import { changedExternalId, externalIdOf } from "../parts/external-id.js";
import { textField } from "../parts/field.js";
import "../parts/prosa-picker.js";
import "./prosa-erasing.js";
import { customerDraft, sentCustomer } from "./person-draft.js";

/** How many are offered to choose from. */
const OFFERED = 8;

/** The panel in which a customer is edited. Only an admin, as `user`, sets passwords. */
class ProsaCustomer extends DrawerForm {
  static properties = { user: { attribute: false } };

  static styles = [
    ...DrawerForm.styles,
    css`
      section {
        display: grid;
        gap: var(--space-2);
        padding-block-start: var(--space-5);
        border-block-start: 1px solid var(--line);
      }

      h3 {
        font-size: var(--text-small);
        font-weight: var(--medium);
      }

      .deeds {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }

      .erase {
        color: var(--danger);
      }
    `,
  ];

  fieldNames = ["name", "email", "projects", "externalId", "password"];
  ownWords = {
    "email.already_exists": "people.email_taken",
    "email.invalid": "people.email_wrong",
    "password.invalid": "people.password_wrong",
    in_use: "customers.in_use",
    ...externalIdWords,
  };

  draftOf(customer) {
    return { ...customerDraft(customer), ...externalIdOf(customer) };
  }

  get heading() {
    return this.thing?.name ?? t("customers.new");
  }

  fields(complaint) {
    const { name, email, projects } = this.draft;
    const text = (field, more) => textField({ name: field, error: complaint.of(field), onInput: (value) => this.change({ [field]: value }), ...more });
    return html`
      ${text("name", { label: t("people.name"), value: name, length: 200, required: true })}
      ${text("email", { label: t("people.email"), value: email, type: "email", length: 254, required: !this.thing || Boolean(this.thing.email) })}
      <prosa-picker
        .label=${t("customers.projects")}
        .search=${t("customers.find_project")}
        .none=${t("customers.no_projects")}
        .error=${complaint.of("projects")}
        .chosen=${projects}
        .find=${findProjects}
        @pick=${({ detail }) => this.change({ projects: detail })}
      ></prosa-picker>
      ${this.#admin ? this.#ofAdmins(text, complaint) : nothing}
    `;
  }

  get #admin() {
    return this.user?.role === "admin";
  }

  #ofAdmins(text, complaint) {
    return html`
      ${externalIdField({ value: this.draft.externalId, error: complaint.of("externalId"), onInput: (externalId) => this.change({ externalId }) })}
      ${text("password", this.#password())} ${this.thing ? this.#privacy() : nothing}
    `;
  }

  #privacy() {
    const { id, name } = this.thing;
    return html`<section aria-labelledby="privacy-title">
      <h3 id="privacy-title">${t("customers.privacy")}</h3>
      <p class="hint">${t("customers.privacy.hint")}</p>
      <p class="deeds">
        <a class="button" href="/api/v1/customers/${id}/export" download>${t("customers.export")}</a>
        <button type="button" class="button erase" @click=${() => this.#erase(id, name)}>${t("customers.erase")}</button>
      </p>
      <prosa-erasing></prosa-erasing>
    </section>`;
  }

  /** Only once the name has been typed. */
  async #erase(id, name) {
    if (await this.renderRoot.querySelector("prosa-erasing").ask(name)) await this.deed(undefined, () => post(`customers/${id}/erase`), "customers.erased");
  }

  more() {
    return html`<button slot="actions" class="button plain away" @click=${this.#delete}>${t("customers.delete")}</button>`;
  }

  send(draft, customer) {
    const sent = { ...sentCustomer(draft), ...changedExternalId(draft, customer) };
    return customer ? patch(`customers/${customer.id}`, sent) : post("customers", sent);
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
