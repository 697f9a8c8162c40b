import { html, nothing } from "lit";
import { handsOn } from "../common/device.js";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-composer.js";
import "../common/elements/prosa-log.js";
import "../common/elements/prosa-skeleton.js";
import { base, controls, plainWords } from "../common/elements/styles.js";
import { Follows } from "../common/follows.js";
import { t } from "../common/i18n.js";
import { sentence } from "../common/line/refusal.js";
import { KeptFocus } from "./kept-focus.js";
import { isOpen } from "./own-chats.js";
import { panelStyle } from "./panel-style.js";
import "./prosa-panel-head.js";
import "./prosa-standing.js";

/** What not every chat shows, loaded when one does; out of reach, the next drawing asks again. */
const rare = {
  choice: () => import("./prosa-choice.js"),
  ending: () => import("./prosa-ending.js"),
};

/**
 * The chat of one project, in a panel on its page: whom the customer chooses, who attends, what happens while he waits,
 * the log, and how it ended. Tells `minimise`; `wish` (with a choice) and `retry` for a chat that is being opened; `end` and
 * `again`.
 */
class ProsaPanel extends Localized {
  static properties = {
    visit: { attribute: false },
    opening: { attribute: false },
    project: { attribute: false },
    chat: { attribute: false },
    choosing: { state: true },
    rating: { state: true },
  };

  static styles = [base, controls, plainWords, panelStyle];

  #needed;

  constructor() {
    super();
    new Follows(this, "visit");
    new Follows(this, "opening");
    new KeptFocus(this, () => this.#keepFocus());
  }

  focusInside() {
    const targets = ["prosa-choice", handsOn ? "prosa-log" : "prosa-composer", "prosa-ending", ".go-on", "prosa-panel-head"];
    targets.map((target) => this.renderRoot.querySelector(target)).find(Boolean)?.focus();
  }

  willUpdate() {
    if (this.chat) this.visit.look(this.chat);
    if (this.chat?.status !== "waiting") this.choosing = false;
    if (this.#goesOn && this.opening.step === "choosing") this.opening.forget(); // opened on another page of his
  }

  /** What shows is there by then, and can take the focus. */
  async getUpdateComplete() {
    const complete = await super.getUpdateComplete();
    await this.#needed;
    return complete;
  }

  render() {
    return html`
      <section aria-label=${t("panel.label", { project: this.project.name })} @adrift=${this.#keepFocus}>
        <prosa-panel-head
          .project=${this.project}
          .chat=${this.chat}
          @save=${({ detail }) => this.visit.save(this.chat.id, detail)}
        ></prosa-panel-head>
        ${this.#content()}
      </section>
    `;
  }

  get #goesOn() {
    return this.chat !== undefined && isOpen(this.chat);
  }

  #content() {
    if (this.#goesOn) return this.choosing ? this.#anotherChoice() : this.#conversation();
    if (this.opening.step === "choosing") return this.#firstChoice();
    if (this.chat && !this.opening.step) return this.#conversation();
    return this.#opening();
  }

  #need(part) {
    this.#needed = rare[part]().catch(() => {});
  }

  #firstChoice() {
    this.#need("choice");
    const choose = ({ detail }) => this.tell("wish", detail);
    const { problem, refused } = this.opening;
    return html`<prosa-choice
      .team=${this.project.consultants}
      .problem=${problem}
      .refused=${refused}
      @choice=${choose}
    ></prosa-choice>`;
  }

  #anotherChoice() {
    this.#need("choice");
    const choose = ({ detail }) => this.#choose(detail);
    return html`<prosa-choice
      again
      .team=${this.project.consultants}
      .refused=${this.chat.choice?.consultant.id}
      @choice=${choose}
      @back=${() => (this.choosing = false)}
    ></prosa-choice>`;
  }

  #opening() {
    const { problem } = this.opening;
    if (!problem) return html`<p class="words middle" role="status">${t("panel.opening")}</p>`;
    return html`<div class="words middle" role="alert">
      <p>${t("panel.unopened")} ${sentence(problem)}</p>
      <button class="button go-on" @click=${() => this.tell("retry")}>${t("try_again")}</button>
    </div>`;
  }

  #conversation() {
    const { talk } = this.visit;
    const { id, status } = this.chat;
    return html`
      ${status === "waiting" ? this.#standing() : nothing}
      ${talk.logs.of(id)
        ? html`<prosa-log own="right" .talk=${talk} .chat=${id}></prosa-log>`
        : html`<prosa-skeleton lines="5"></prosa-skeleton>`}
      ${this.#goesOn ? this.#composer() : this.#ended()}
    `;
  }

  #standing() {
    const standing = this.visit.standing(this.chat);
    const allow = () => this.visit.choose(this.chat.id, { consultant: standing.consultant.id, acceptOthers: true });
    return html`<prosa-standing
      .standing=${standing}
      .chat=${this.chat}
      .team=${this.project.consultants}
      @choose=${() => (this.choosing = true)}
      @allow=${allow}
    ></prosa-standing>`;
  }

  #composer() {
    const { talk } = this.visit;
    const write = ({ detail }) => talk.write(this.chat.id, detail);
    return html`<prosa-composer .talk=${talk} .chat=${this.chat.id} @write=${write}></prosa-composer>`;
  }

  #ended() {
    this.#need("ending");
    const { id } = this.chat;
    return html`<prosa-ending
      .chat=${this.chat}
      .entry=${this.visit.ending(id)}
      ?rating=${this.rating}
      @rate=${({ detail }) => this.#rate(id, detail)}
      @skip=${() => this.visit.dismiss(id)}
    ></prosa-ending>`;
  }

  async #choose(choice) {
    if (await this.visit.choose(this.chat.id, choice)) this.choosing = false;
  }

  async #rate(chat, rating) {
    this.rating = true;
    await this.visit.rate(chat, rating);
    this.rating = false;
  }

  /** What had the focus is gone. Where the chat just ended, his next keys were meant for it, and must not rate it. */
  #keepFocus() {
    if (this.#goesOn) this.focusInside();
    else this.renderRoot.querySelector("prosa-log")?.focus();
  }
}

customElements.define("prosa-panel", ProsaPanel);
