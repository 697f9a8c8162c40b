import { html } from "lit";
import { patch } from "../../../common/api.js";
import { Localized } from "../../../common/elements/localized.js";
import { base, controls } from "../../../common/elements/styles.js";
import { Fetched } from "../../../common/fetched.js";
import { t } from "../../../common/i18n.js";
import { fieldStyle, selectField } from "../../parts/field.js";
import { sentenceOf } from "../../parts/problems.js";
import { whole } from "../../parts/whole.js";
import { centralStyle } from "./central-style.js";
import { part, read } from "./part.js";

/** Grupo de Atendimento: who besides its own people may attend a project. Choosing another saves it. Tells `saved`. */
class ProsaCentralGroup extends Localized {
  static properties = {
    project: { attribute: false },
    locked: { type: Boolean },
    problem: { state: true },
  };

  static styles = [base, controls, fieldStyle, centralStyle];

  #groups = new Fetched(this, () => whole("service-groups"));

  willUpdate() {
    if (!this.locked) this.#groups.need("all");
  }

  render() {
    const { serviceGroup } = this.project;
    if (!this.locked) return part(t("projects.group"), read(this.#groups, (groups) => this.#choice(groups)));
    return part(t("projects.group"), html`<p>${serviceGroup?.name ?? t("projects.no_group")}</p>`);
  }

  #choice(groups) {
    const given = this.project.serviceGroup?.id ?? "";
    return selectField({
      name: "group",
      label: t("central.group.choose"),
      hint: t(given ? "central.group.hint" : "central.group.none"),
      error: this.problem && sentenceOf(this.problem),
      value: given,
      options: [{ value: "", label: t("projects.no_group") }, ...groups.map(({ id, name }) => ({ value: id, label: name }))],
      onChange: (chosen) => this.#assign(chosen || null),
    });
  }

  async #assign(serviceGroup) {
    this.problem = undefined;
    try {
      const project = await patch(`projects/${this.project.id}`, { serviceGroup });
      this.tell("say", t(serviceGroup ? "central.group.assigned" : "central.group.cleared"));
      this.tell("saved", project);
    } catch (problem) {
      this.problem = problem;
      this.renderRoot.querySelector("select").value = this.project.serviceGroup?.id ?? "";
    }
  }
}

customElements.define("prosa-central-group", ProsaCentralGroup);
