import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { patch, post, remove } from "../../../common/api.js";
import * as icons from "../../../common/elements/icons.js";
import { Localized } from "../../../common/elements/localized.js";
import "../../../common/elements/prosa-menu.js";
import "../../../common/elements/prosa-question.js";
import { base, controls } from "../../../common/elements/styles.js";
import { Fetched } from "../../../common/fetched.js";
import { learn, t } from "../../../common/i18n.js";
import { fieldStyle, textField } from "../../parts/field.js";
import { sentenceOf } from "../../parts/problems.js";
import "../../parts/prosa-empty.js";
import "../../parts/prosa-page.js";
import { reorderingStyle } from "../../parts/reordering-style.js";
import { Reordering } from "../../parts/reordering.js";
import { actionTypes, MOST_ACTIONS, moved, newAction, sent, suggestedCommand } from "./macro-draft.js";
import { flawsAt, flawsIn, refusalIn } from "./macro-flaws.js";
import { macroStyle } from "./macro-style.js";
import { readForEditing } from "./occasions.js";
import "./prosa-macro-action.js";
import "./prosa-macro-preview.js";
import { words } from "./words.js";

learn(words);

const PATH = "/firm/settings/macros";

/** One macro, new or known, as it is edited beside its preview; nothing changes before it is saved. */
class ProsaMacro extends Localized {
  static properties = {
    params: { attribute: false },
    place: { attribute: false },
    user: { attribute: false },
    draft: { state: true },
    flaws: { state: true },
    saving: { state: true },
    removed: { state: true },
  };

  static styles = [base, controls, fieldStyle, reorderingStyle, macroStyle];

  #read = new Fetched(this, (id) => this.#begin(id));
  #reordering = new Reordering(this, (from, to) => this.#edit({ actions: moved(this.draft.actions, from, to) }));
  #kept;

  constructor() {
    super();
    this.flaws = {};
  }

  willUpdate() {
    this.#read.need(this.params.id);
    this.place.guard(this.isConnected && this.#dirty ? () => this.#mayLeave() : undefined);
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener("beforeunload", this.#unloading);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("beforeunload", this.#unloading);
    this.place.guard(undefined);
  }

  render() {
    return html`
      <prosa-page
        wide
        .heading=${this.#heading}
        .lead=${this.#locked ? t("macros.read_only") : undefined}
        .back=${{ href: PATH, label: t("macros.back") }}
        .state=${this.#read.state}
        @retry=${() => this.#read.again()}
      >
        ${this.#content()}
      </prosa-page>
      <prosa-question></prosa-question>
    `;
  }

  get #isNew() {
    return this.params.id === "new";
  }

  get #locked() {
    return this.user.role === "consultant";
  }

  get #dirty() {
    return this.draft !== undefined && !this.#locked && JSON.stringify(sent(this.draft)) !== this.#kept;
  }

  get #heading() {
    return this.draft?.name.trim() || t(this.#isNew ? "macros.new" : "page.settings_macro");
  }

  #content() {
    if (this.#read.state !== "ready") return nothing;
    if (this.#read.value.gone) return html`<prosa-empty .words=${t("macros.gone")}><a href=${PATH}>${t("macros.to_list")}</a></prosa-empty>`;
    const { people, occasions, organization, opened } = this.#read.value;
    return html`<div class="halves">
      <form novalidate @submit=${this.#submitted}>${this.#naming()} ${this.#actions(people)} ${this.#locked ? nothing : this.#ending()}</form>
      <prosa-macro-preview
        .actions=${this.draft.actions}
        .people=${people}
        .occasions=${occasions}
        .consultant=${this.user}
        .organization=${organization}
        .opened=${opened}
      ></prosa-macro-preview>
    </div>`;
  }

  #naming() {
    const shared = (name) => ({ name, label: t(`macros.${name}`), error: this.flaws[name], value: this.draft[name], disabled: this.#locked });
    return html`<div class="naming">
      ${textField({ ...shared("name"), length: 80, onInput: (name) => this.#rename(name) })}
      ${textField({ ...shared("command"), length: 33, hint: t("macros.command.hint"), onInput: (command) => this.#edit({ command }) })}
    </div>`;
  }

  #actions(people) {
    const { actions } = this.draft;
    const error = this.flaws.actions;
    return html`<section aria-labelledby="actions">
      <h2 id="actions">${t("macros.actions")}</h2>
      <p class="hint">${t("macros.actions.hint")}</p>
      <ol class="actions" aria-labelledby="actions">
        ${repeat(
          actions,
          ({ id }) => id,
          (action, at) => this.#action(action, at, people),
        )}
      </ol>
      ${error ? html`<p class="error" role="alert">${error}</p>` : nothing} ${this.#locked ? nothing : this.#adding()}
      ${this.#reordering.live()}
      <p class="unseen" role="status">${this.removed}</p>
    </section>`;
  }

  #action(action, at, people) {
    const title = t(`macro.action.${action.type}`);
    const name = t("macros.action_of", { place: at + 1, action: title });
    return html`<li data-place=${at} class=${this.#reordering.classOf(at)} aria-label=${name}>
      <div class="title">
        ${this.#locked ? nothing : this.#reordering.handle(at, { name: title, count: this.draft.actions.length })}
        <h3>${title}</h3>
        ${this.#locked ? nothing : this.#remover(at, title)}
      </div>
      <prosa-macro-action
        .action=${action}
        .people=${people}
        .flaws=${flawsAt(this.flaws, at)}
        ?locked=${this.#locked}
        @change=${({ detail }) => detail && this.#change(at, detail)}
      ></prosa-macro-action>
    </li>`;
  }

  #remover(at, title) {
    const label = t("macros.remove", { name: title });
    return html`<button type="button" class="button plain icon" aria-label=${label} title=${label} @click=${() => this.#remove(at, title)}>
      ${icons.bin}
    </button>`;
  }

  #adding() {
    if (this.draft.actions.length >= MOST_ACTIONS) return html`<p class="hint">${t("macros.full")}</p>`;
    const items = actionTypes.map((type) => ({ value: type, label: t(`macro.action.${type}`) }));
    return html`<prosa-menu class="add" start .label=${t("macros.add")} .items=${items} @choose=${({ detail }) => this.#add(detail)}>
      <span class="face">${icons.plus}${t("macros.add")}</span>
    </prosa-menu>`;
  }

  #ending() {
    return html`<footer>
      <p class="error" role="alert">${this.flaws.rest ?? nothing}</p>
      ${this.#isNew ? nothing : html`<button type="button" class="button plain delete" @click=${this.#delete}>${t("macros.delete")}</button>`}
      <a class="button" href=${PATH}>${t("part.cancel")}</a>
      <button class="button primary" ?disabled=${this.saving || !this.#dirty}>${t(this.saving ? "part.saving" : "part.save")}</button>
    </footer>`;
  }

  async #begin(id) {
    try {
      const read = await readForEditing(id);
      this.draft = read.draft;
      this.#kept = JSON.stringify(sent(read.draft));
      return read;
    } catch (problem) {
      if (problem.status === 404) return { gone: true };
      throw problem;
    }
  }

  #edit(change) {
    this.draft = { ...this.draft, ...change };
    if (Object.keys(this.flaws).length > 0) this.flaws = flawsIn(this.draft);
  }

  /** A new macro's command follows its name until somebody writes another. */
  #rename(name) {
    const follows = this.#isNew && this.draft.command === suggestedCommand(this.draft.name);
    this.#edit({ name, ...(follows && { command: suggestedCommand(name) }) });
  }

  #change(at, change) {
    this.#edit({ actions: this.draft.actions.map((action, place) => (place === at ? { ...action, ...change } : action)) });
  }

  async #add(type) {
    this.#edit({ actions: [...this.draft.actions, newAction(type)] });
    await this.updateComplete;
    const added = [...this.renderRoot.querySelectorAll("prosa-macro-action")].at(-1);
    await added.updateComplete;
    added.focus();
    added.scrollIntoView({ block: "nearest" });
  }

  async #remove(at, name) {
    this.#edit({ actions: this.draft.actions.filter((_, place) => place !== at) });
    this.removed = t("macros.removed", { name });
    await this.updateComplete;
    const handles = this.renderRoot.querySelectorAll(".handle");
    (handles[Math.min(at, handles.length - 1)] ?? this.renderRoot.querySelector("#name")).focus();
  }

  async #submitted(event) {
    event.preventDefault();
    this.flaws = flawsIn(this.draft);
    if (Object.keys(this.flaws).length > 0) return this.#toFirstFlaw();
    this.saving = true;
    try {
      await (this.#isNew ? post("macros", sent(this.draft)) : patch(`macros/${this.params.id}`, sent(this.draft)));
      this.tell("say", t("saved"));
      this.#leave();
    } catch (problem) {
      this.flaws = refusalIn(problem);
      this.#toFirstFlaw();
    } finally {
      this.saving = false;
    }
  }

  async #delete() {
    const { name, command } = this.draft;
    const question = { title: t("macros.delete.title", { name }), text: t("macros.delete.text", { command }), confirm: t("macros.delete") };
    if (!(await this.#ask(question))) return;
    try {
      await remove(`macros/${this.params.id}`);
      this.tell("say", t("macros.deleted"));
      this.#leave();
    } catch (problem) {
      this.flaws = { rest: sentenceOf(problem) };
    }
  }

  #leave() {
    this.#kept = JSON.stringify(sent(this.draft));
    this.place.guard(undefined);
    this.place.go(PATH);
  }

  #mayLeave() {
    return this.#ask({ title: t("part.unsaved"), text: t("part.unsaved.text"), confirm: t("part.unsaved.leave") });
  }

  #ask(question) {
    return this.renderRoot.querySelector("prosa-question").ask(question);
  }

  async #toFirstFlaw() {
    await this.updateComplete;
    const actions = [...this.renderRoot.querySelectorAll("prosa-macro-action")];
    await Promise.all(actions.map((action) => action.updateComplete));
    const wrong = [this, ...actions].map(({ renderRoot }) => renderRoot.querySelector("[aria-invalid=true]"));
    wrong.find(Boolean)?.focus();
  }

  #unloading = (event) => {
    if (this.#dirty) event.preventDefault();
  };
}

customElements.define("prosa-macro", ProsaMacro);
