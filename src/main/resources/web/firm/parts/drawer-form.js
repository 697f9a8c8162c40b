import { css, html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { Localized } from "../../common/elements/localized.js";
import "../../common/elements/prosa-question.js";
import { base, controls } from "../../common/elements/styles.js";
import { t } from "../../common/i18n.js";
import { fieldStyle } from "./field.js";
import { Complaint } from "./problems.js";
import "./prosa-drawer.js";

/**
 * The panel in which one thing is edited, or a new one made. It shows what its kind says of itself: `heading`, `fields` of
 * the form, `draftOf` a thing, `send` it, and the `fieldNames` and `ownWords` of its complaints. Tells `saved` with what
 * the server answered.
 */
export class DrawerForm extends Localized {
  static properties = {
    thing: { state: true },
    draft: { state: true },
    problem: { state: true },
    saving: { state: true },
  };

  static styles = [
    base,
    controls,
    fieldStyle,
    css`
      form {
        display: grid;
        gap: var(--space-5);
      }

      .pair {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--space-4);
        align-items: start;
      }

      .error:empty {
        display: none;
      }

      .away {
        margin-inline-end: auto;
        color: var(--danger);
      }
    `,
  ];

  #before;
  #opened = 0;

  constructor() {
    super();
    this.draft = this.draftOf();
  }

  /** What is wrong where, in words. */
  fieldNames = [];
  ownWords = {};

  /** Shows a thing, or an empty one to be made. */
  async edit(thing) {
    Object.assign(this, { thing, draft: this.draftOf(thing), problem: undefined });
    this.#before = JSON.stringify(this.draft);
    this.#opened++;
    await this.updateComplete;
    this.#drawer.show();
  }

  render() {
    const complaint = new Complaint(this.problem, this.fieldNames, this.ownWords);
    return html`
      <prosa-drawer .heading=${this.heading} @dismiss=${this.#dismiss}>
        ${keyed(this.#opened, this.#fresh(complaint))} ${this.#actions()}
      </prosa-drawer>
      <prosa-question></prosa-question>
    `;
  }

  /** What else can be done with what is there, at the start of the foot. */
  more() {
    return nothing;
  }

  /** Takes a change of the draft. */
  change(changes) {
    this.draft = { ...this.draft, ...changes };
  }

  /** Does something else with the thing, once it has been confirmed where there is a `question`. */
  async deed(question, request, said) {
    if (question && !(await this.#question.ask(question))) return;
    await this.#carryOut(request, said);
  }

  /** Nothing that was typed into it before stays in a form that is opened anew. */
  #fresh(complaint) {
    return html`<form @submit=${this.#submitted}>
      ${this.fields(complaint)}
      <p class="error" role="alert">${complaint.rest ?? nothing}</p>
    </form>`;
  }

  #actions() {
    const label = this.thing ? "part.save" : "part.create";
    return html`
      ${this.thing ? this.more() : nothing}
      <button slot="actions" class="button" @click=${this.#dismiss}>${t("part.cancel")}</button>
      <button slot="actions" class="button primary" ?disabled=${this.saving} @click=${() => this.#form.requestSubmit()}>
        ${t(this.saving ? "part.saving" : label)}
      </button>
    `;
  }

  async #submitted(event) {
    event.preventDefault();
    if (this.saving) return;
    await this.#carryOut(() => this.send(this.draft, this.thing), "saved");
  }

  async #carryOut(request, said) {
    Object.assign(this, { saving: true, problem: undefined });
    try {
      const answer = await request();
      this.#drawer.shut();
      this.tell("say", t(said));
      this.tell("saved", answer);
    } catch (problem) {
      this.problem = problem;
      this.#showProblem();
    } finally {
      this.saving = false;
    }
  }

  /** Whoever corrects it goes on where it is wrong. */
  async #showProblem() {
    await this.updateComplete;
    this.renderRoot.querySelector('[aria-invalid="true"]')?.focus();
  }

  async #dismiss() {
    const question = { title: t("part.unsaved"), text: t("part.unsaved.text"), confirm: t("part.unsaved.leave") };
    if (JSON.stringify(this.draft) === this.#before || (await this.#question.ask(question))) this.#drawer.shut();
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
