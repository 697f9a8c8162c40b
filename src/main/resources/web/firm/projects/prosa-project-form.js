import { html, nothing } from "lit";
import { get, patch, post, remove } from "../../common/api.js";
import { Fetched } from "../../common/fetched.js";
import { t } from "../../common/i18n.js";
import { DrawerForm } from "../parts/drawer-form.js";
import { externalIdField, externalIdWords } from "../parts/external-id-field.js";
import { changedExternalId, externalIdOf } from "../parts/external-id.js";
import { selectField, textField } from "../parts/field.js";
import "../parts/prosa-picker.js";
import { whole } from "../parts/whole.js";
import { candidates, projectDraft, sentProject } from "./project-draft.js";

/** How many are offered to choose from. */
const OFFERED = 8;

/** The panel in which a project is edited, or a new one made. Only to an admin, as `user`, its external id is shown. */
class ProsaProjectForm extends DrawerForm {
  static properties = { user: { attribute: false } };

  fieldNames = ["name", "responsible", "assistants", "serviceGroup", "customers", "externalId"];
  ownWords = {
    "responsible.required": "projects.responsible_missing",
    "responsible.invalid": "projects.responsible_missing",
    in_use: "projects.in_use",
    ...externalIdWords,
  };

  #choices = new Fetched(this, async () => {
    const [groups, consultants] = await Promise.all([whole("service-groups"), whole("consultants")]);
    return { groups, consultants };
  });

  draftOf(project) {
    return { ...projectDraft(project), ...externalIdOf(project) };
  }

  edit(project) {
    this.#choices.need(`${project?.id} ${Date.now()}`); // who may be chosen changes, too
    return super.edit(project);
  }

  get heading() {
    return this.thing?.name ?? t("projects.new");
  }

  fields(complaint) {
    return html`
      ${textField({
        name: "name",
        label: t("projects.name"),
        error: complaint.of("name"),
        value: this.draft.name,
        length: 200,
        required: true,
        onInput: (name) => this.change({ name }),
      })}
      ${this.#responsible(complaint)} ${this.#group(complaint)}
      ${this.#picker("assistants", { ordered: true, none: "projects.no_assistants", find: (text) => findActive(text) }, complaint)}
      ${this.#picker("customers", { none: "projects.no_customers", find: (text) => find("customers", { q: text || undefined }) }, complaint)}
      ${this.user?.role === "admin" ? this.#externalId(complaint) : nothing}
    `;
  }

  more() {
    return html`<button slot="actions" class="button plain away" @click=${this.#delete}>${t("projects.delete")}</button>`;
  }

  send(draft, project) {
    const sent = { ...sentProject(draft), ...changedExternalId(draft, project) };
    return project ? patch(`projects/${project.id}`, sent) : post("projects", sent);
  }

  #externalId(complaint) {
    const onInput = (externalId) => this.change({ externalId });
    return externalIdField({ value: this.draft.externalId, error: complaint.of("externalId"), onInput });
  }

  #responsible(complaint) {
    const options = candidates(this.#choices.value?.consultants ?? [], this.draft);
    return selectField({
      name: "responsible",
      label: t("projects.responsible"),
      error: this.#choices.failed ? t("part.failed") : complaint.of("responsible"),
      value: this.draft.responsible,
      options: [...(this.draft.responsible ? [] : [{ value: "", label: t("projects.choose") }]), ...options],
      onChange: (responsible) => this.change({ responsible }),
    });
  }

  #group(complaint) {
    const groups = (this.#choices.value?.groups ?? []).map(({ id, name }) => ({ value: id, label: name }));
    return selectField({
      name: "serviceGroup",
      label: t("projects.group"),
      hint: t("projects.group.hint"),
      error: complaint.of("serviceGroup"),
      value: this.draft.serviceGroup,
      options: [{ value: "", label: t("projects.no_group") }, ...groups],
      onChange: (serviceGroup) => this.change({ serviceGroup }),
    });
  }

  #picker(name, { ordered = false, none, find: search }, complaint) {
    return html`<prosa-picker
      ?ordered=${ordered}
      .label=${t(`projects.${name}`)}
      .search=${t(`projects.find_${name}`)}
      .none=${t(none)}
      .error=${complaint.of(name)}
      .chosen=${this.draft[name]}
      .find=${search}
      @pick=${({ detail }) => this.change({ [name]: detail })}
    ></prosa-picker>`;
  }

  #delete() {
    const { id, name } = this.thing;
    const question = { title: t("projects.delete.title", { name }), text: t("projects.delete.text"), confirm: t("projects.delete") };
    this.deed(question, () => remove(`projects/${id}`), "projects.deleted");
  }
}

const findActive = (text) => find("consultants", { q: text || undefined, active: true });

async function find(path, query) {
  const { items } = await get(path, { ...query, limit: OFFERED });
  return items.map(({ id, name, email }) => ({ id, name, detail: email }));
}

customElements.define("prosa-project-form", ProsaProjectForm);
