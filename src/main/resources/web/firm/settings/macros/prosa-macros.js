import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { get, post } from "../../../common/api.js";
import * as icons from "../../../common/elements/icons.js";
import { Localized } from "../../../common/elements/localized.js";
import "../../../common/elements/prosa-question.js";
import { base, controls } from "../../../common/elements/styles.js";
import { Fetched } from "../../../common/fetched.js";
import { learn, t } from "../../../common/i18n.js";
import { sentenceOf } from "../../parts/problems.js";
import "../../parts/prosa-empty.js";
import "../../parts/prosa-page.js";
import { reorderingStyle } from "../../parts/reordering-style.js";
import { Reordering } from "../../parts/reordering.js";
import { moved } from "./macro-draft.js";
import { MacroOrder } from "./macro-order.js";
import { macrosStyle } from "./macros-style.js";
import { words } from "./words.js";

learn(words);

const PATH = "/firm/settings/macros";

/** Empresa > Macros: all of them, in their order. Supervisors and admins change it, all others may look. */
class ProsaMacros extends Localized {
  static properties = {
    user: { attribute: false },
    macros: { state: true },
    kept: { state: true },
  };

  static styles = [base, controls, reorderingStyle, macrosStyle];

  #read = new Fetched(this, async () => (this.macros = (await get("macros")).items));
  #reordering = new Reordering(this, (from, to) => this.#move(from, to));
  #order = new MacroOrder();

  connectedCallback() {
    super.connectedCallback();
    this.#read.need("all");
  }

  render() {
    return html`
      <prosa-page
        .heading=${t("page.settings_macros")}
        .lead=${t(this.#locked ? "macros.read_only" : "macros.lead")}
        .state=${this.#read.state}
        @retry=${() => this.#read.again()}
      >
        ${this.#locked ? nothing : this.#actions()} ${this.#read.state === "ready" ? this.#list() : nothing}
      </prosa-page>
      <prosa-question></prosa-question>
    `;
  }

  get #locked() {
    return this.user.role === "consultant";
  }

  #actions() {
    return html`
      <button slot="actions" class="button" @click=${this.#restore}>${t("macros.restore")}</button>
      <a slot="actions" class="button primary" href="${PATH}/new">${icons.plus}${t("macros.new")}</a>
    `;
  }

  #list() {
    if (this.macros.length === 0) return html`<prosa-empty .words=${t("macros.empty")}></prosa-empty>`;
    return html`
      <ol class="rows" aria-label=${t("macros.list")}>
        ${repeat(
          this.macros,
          ({ id }) => id,
          (macro, at) => this.#row(macro, at),
        )}
      </ol>
      ${this.#reordering.live()}
      <p class="kept" role="status">${this.kept ? t("macros.ordered") : nothing}</p>
    `;
  }

  #row(macro, at) {
    return html`<li data-place=${at} class="row ${this.#reordering.classOf(at)}">
      ${this.#locked ? nothing : this.#reordering.handle(at, { name: macro.name, count: this.macros.length })}
      <a href="${PATH}/${macro.id}">
        <span class="name clipped">${macro.name}</span>
        <code>${macro.command}</code>
        <span class="does clipped">${macro.actions.map(({ type }) => t(`macro.action.${type}`)).join(" · ")}</span>
      </a>
    </li>`;
  }

  async #move(from, to) {
    this.macros = moved(this.macros, from, to);
    this.kept = false;
    try {
      await this.#order.keep(this.macros.map(({ id }) => id));
      this.kept = true;
    } catch (problem) {
      this.tell("say", sentenceOf(problem));
      this.#read.again();
    }
  }

  async #restore() {
    const question = { title: t("macros.restore.title"), text: t("macros.restore.text"), confirm: t("macros.restore") };
    if (!(await this.renderRoot.querySelector("prosa-question").ask(question))) return;
    try {
      this.macros = (await post("macros/defaults")).items;
      this.tell("say", t("macros.restored"));
    } catch (problem) {
      this.tell("say", sentenceOf(problem));
    }
  }
}

customElements.define("prosa-macros", ProsaMacros);
