import { html, nothing } from "lit";
import { Localized } from "../../../common/elements/localized.js";
import "../../../common/elements/prosa-avatar.js";
import { base } from "../../../common/elements/styles.js";
import { listed } from "../../../common/format.js";
import { t } from "../../../common/i18n.js";
import { fieldStyle, selectField } from "../../parts/field.js";
import { previewStyle } from "./preview-style.js";
import { filled, valuesFor } from "./template.js";

/**
 * What a macro does, as it will be seen in a chat, with real people and projects.
 * `occasions` are those to choose from, each `{label, customer, project}`.
 */
class ProsaMacroPreview extends Localized {
  static properties = {
    actions: { attribute: false },
    people: { attribute: false },
    occasions: { attribute: false },
    consultant: { attribute: false },
    organization: { attribute: false },
    opened: {},
    at: { state: true },
  };

  static styles = [base, fieldStyle, previewStyle];

  constructor() {
    super();
    this.at = 0;
  }

  render() {
    return html`
      <h2>${t("macros.preview")}</h2>
      ${this.occasions.length > 1 ? this.#choice() : nothing}
      <div class="log">${this.actions.length > 0 ? this.actions.map((action) => this.#seen(action)) : html`<p class="event">${t("macros.preview.nothing")}</p>`}</div>
    `;
  }

  #choice() {
    return selectField({
      name: "occasion",
      label: t("macros.preview.with"),
      value: String(this.at),
      options: this.occasions.map(({ label }, at) => ({ value: String(at), label })),
      onChange: (at) => (this.at = Number(at)),
    });
  }

  #seen(action) {
    const said = this.#fill(action.text);
    if (action.type === "message") return this.#message(said);
    if (action.type === "note") return html`<div class="note"><p class="private">${t("macros.preview.note")}</p><p>${said}</p></div>`;
    return html`<p class="event">${this.#words(action)}</p>${action.description ? html`<p class="description">${this.#fill(action.description)}</p>` : nothing}`;
  }

  #message(said) {
    const { name } = this.consultant;
    return html`<div class="message">
      <prosa-avatar .name=${name}></prosa-avatar>
      <div><b>${name}</b><p>${said || "…"}</p></div>
    </div>`;
  }

  #words({ type, tags, consultant, serviceGroup, subject }) {
    const values = {
      tags: tags.length > 0 ? listed(tags) : "…",
      subject: this.#fill(subject) || "…",
      name: type === "leave" || type === "close" ? this.consultant.name : this.#named(type, consultant, serviceGroup),
    };
    return t(`macros.does.${type}`, values);
  }

  #named(type, consultant, serviceGroup) {
    if (type === "transfer" && !consultant && !serviceGroup) return t("macros.projects_group");
    if (!consultant && !serviceGroup) return t("macros.nobody");
    const { consultants, serviceGroups } = this.people;
    return [...consultants, ...serviceGroups].find(({ id }) => id === (consultant || serviceGroup))?.name ?? t("macros.somebody_gone");
  }

  #fill(text) {
    const { customer, project } = this.occasions[this.at];
    return filled(text, valuesFor({ customer, project, consultant: this.consultant, organization: this.organization, opened: this.opened }));
  }
}

customElements.define("prosa-macro-preview", ProsaMacroPreview);
