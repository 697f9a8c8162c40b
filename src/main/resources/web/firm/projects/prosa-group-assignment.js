import { css, html, nothing } from "lit";
import { Localized } from "../../common/elements/localized.js";
import { base, controls } from "../../common/elements/styles.js";
import { t } from "../../common/i18n.js";
import { fieldStyle, selectField } from "../parts/field.js";
import { sentenceOf } from "../parts/problems.js";
import "../parts/prosa-drawer.js";
import { assign } from "./assigning.js";

/** The panel in which many projects are given a service group, or none, and what came of it. Tells `assigned`. */
class ProsaGroupAssignment extends Localized {
  static properties = {
    groups: { attribute: false },
    count: { state: true },
    group: { state: true },
    result: { state: true },
    problem: { state: true },
    saving: { state: true },
  };

  static styles = [
    base,
    controls,
    fieldStyle,
    css`
      .content {
        display: grid;
        gap: var(--space-5);
      }

      h3 {
        margin-block-end: var(--space-1);
        font-weight: var(--medium);
      }

      li {
        padding-block: var(--space-2);
        border-block-end: 1px solid var(--line);
        overflow-wrap: anywhere;
      }

      .unchanged {
        color: var(--ink-soft);
      }
    `,
  ];

  #projects;

  /**
   * Shows the choice.
   *
   * @param {() => string[] | Promise<string[]>} projects which are meant, by their ids
   * @param {number} [count] how many, where that is known
   */
  async open(projects, count) {
    this.#projects = projects;
    Object.assign(this, { count, group: this.groups[0]?.id ?? "", result: undefined, problem: undefined });
    await this.updateComplete;
    this.#drawer.show();
  }

  render() {
    return html`<prosa-drawer .heading=${t("assignment.title")} @dismiss=${() => this.#drawer.shut()}>
      <div class="content">${this.result ? this.#outcome() : this.#choice()}</div>
      ${this.result ? this.#end() : this.#actions()}
    </prosa-drawer>`;
  }

  #choice() {
    const options = [...this.groups.map(({ id, name }) => ({ value: id, label: name })), { value: "", label: t("assignment.clear") }];
    return html`
      <p>${this.count === undefined ? t("assignment.all") : t("assignment.some", { n: this.count })}</p>
      ${selectField({
        name: "group",
        label: t("projects.group"),
        hint: t(this.group === "" ? "assignment.clear.hint" : "assignment.hint"),
        value: this.group,
        options,
        onChange: (group) => (this.group = group),
      })}
      ${this.problem ? html`<p class="error" role="alert">${sentenceOf(this.problem)}</p>` : nothing}
    `;
  }

  #actions() {
    return html`
      <button slot="actions" class="button" @click=${() => this.#drawer.shut()}>${t("part.cancel")}</button>
      <button slot="actions" class="button primary" ?disabled=${this.saving} @click=${this.#apply}>
        ${t(this.saving ? "assignment.applying" : "assignment.apply")}
      </button>
    `;
  }

  #outcome() {
    const { changed, unchanged } = this.result;
    return html`
      <div role="status">
        <h3>${t("assignment.changed", { n: changed.length })}</h3>
        ${names(changed)}
      </div>
      ${unchanged.length > 0
        ? html`<div class="unchanged">
            <h3>${t("assignment.unchanged", { n: unchanged.length })}</h3>
            ${names(unchanged)}
          </div>`
        : nothing}
    `;
  }

  #end() {
    return html`<button slot="actions" class="button primary" @click=${() => this.#drawer.shut()}>${t("assignment.done")}</button>`;
  }

  async #apply() {
    Object.assign(this, { saving: true, problem: undefined });
    try {
      this.result = await assign(await this.#projects(), this.group || null);
      this.tell("assigned");
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.saving = false;
    }
  }

  get #drawer() {
    return this.renderRoot.querySelector("prosa-drawer");
  }
}

const names = (projects) => html`<ul>
  ${projects.map(({ name }) => html`<li>${name}</li>`)}
</ul>`;

customElements.define("prosa-group-assignment", ProsaGroupAssignment);
