import { html, nothing } from "lit";
import { connect } from "../common/connect.js";
import * as icons from "../common/elements/icons.js";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-connection.js";
import "../common/elements/prosa-notices.js";
import "../common/elements/prosa-question.js";
import "../common/elements/prosa-settings.js";
import "../common/elements/prosa-skeleton.js";
import { base, controls, plainWords } from "../common/elements/styles.js";
import { t } from "../common/i18n.js";
import { sentence } from "../common/line/refusal.js";
import { signOut } from "../common/sessions.js";
import { areaStyle } from "./area-style.js";
import { Opening } from "./opening.js";
import { isOpen } from "./own-chats.js";
import { Place } from "./place.js";
import "./prosa-minimised.js";
import "./prosa-panel.js";
import "./prosa-project.js";
import "./prosa-projects.js";
import { Visit } from "./visit.js";

/** The customer area: his projects, one project's page, and its chat in a panel. */
class ProsaArea extends Localized {
  static styles = [base, controls, plainWords, areaStyle];

  #line = connect();
  #visit = new Visit(this.#line);
  #place = new Place();
  #opening = new Opening(this.#visit);

  connectedCallback() {
    super.connectedCallback();
    this.#visit.addEventListener("changed", () => this.requestUpdate());
    this.#visit.addEventListener("refused", (event) => this.#say(sentence(event.detail)));
    this.#visit.addEventListener("replaced", () => location.reload());
    this.#line.addEventListener("state", (event) => this.#follow(event.detail));
    this.#place.addEventListener("changed", () => this.#moved());
    this.#line.dial();
  }

  render() {
    const project = this.#project;
    document.title = `${this.#visit.own.unread ? `(${this.#visit.own.unread}) ` : ""}${project?.name ?? t("area.title")} · Prosa`;
    return html`
      <prosa-connection .line=${this.#line}></prosa-connection>
      <header>
        ${icons.mark}
        <span class="brand">Prosa</span>
        <span class="name clipped">${this.#visit.own.user?.name}</span>
        <prosa-settings .extra=${extras(this.#visit.own.user?.name)} @extra=${signOut}></prosa-settings>
      </header>
      <div class="page ${project && this.#place.chat ? "with-panel" : ""}">
        <main>
          <div class="column">${this.#content(project)}</div>
          ${project && !this.#place.chat ? this.#minimised(project) : nothing}
        </main>
        ${project && this.#place.chat ? this.#panel(project) : nothing}
      </div>
      <prosa-question></prosa-question>
      <prosa-notices></prosa-notices>
    `;
  }

  /** The project on show: the one in the address, or the only one there is. */
  get #project() {
    const { projects } = this.#visit.own;
    return this.#visit.own.project(this.#place.project) ?? (projects.length === 1 ? projects[0] : undefined);
  }

  #content(project) {
    const { own, welcomed } = this.#visit;
    if (!welcomed) return this.#beforeWelcome();
    if (project) return this.#projectPage(project);
    return html`<prosa-projects
      .items=${own.projects.map((project) => ({ project, chat: own.of(project.id) }))}
      .routing=${own.routing}
      @project=${(event) => this.#place.open(event.detail)}
    ></prosa-projects>`;
  }

  #beforeWelcome() {
    if (this.#line.state === "down") return html`<div class="words"><p>${t("area.unreachable")}</p></div>`;
    return html`<prosa-skeleton lines="9"></prosa-skeleton>`;
  }

  #projectPage(project) {
    return html`<prosa-project
      .project=${project}
      .chat=${this.#visit.own.of(project.id)}
      ?single=${this.#visit.own.projects.length === 1}
      @chat=${(event) => this.#showChat(project, event.detail)}
      @back=${() => this.#place.back()}
    ></prosa-project>`;
  }

  #panel(project) {
    const chat = this.#visit.own.of(project.id);
    return html`<aside>
      <prosa-panel
        .visit=${this.#visit}
        .project=${project}
        .chat=${chat}
        .opening=${this.#opening}
        @minimise=${() => this.#place.back()}
        @end=${() => this.#end(chat)}
        @again=${() => this.#open(project)}
        @wish=${({ detail }) => this.#awaited(this.#opening.choose(detail))}
        @retry=${() => this.#awaited(this.#opening.again())}
        @seen=${(event) => this.#visit.read(chat.id, event.detail)}
      ></prosa-panel>
    </aside>`;
  }

  #minimised(project) {
    const chat = this.#visit.own.of(project.id);
    if (!chat || (!isOpen(chat) && chat.dismissed)) return nothing;
    return html`<prosa-minimised .visit=${this.#visit} .chat=${chat} @show=${() => this.#show(project)}></prosa-minimised>`;
  }

  updated() {
    this.#shutEmptyPanel();
  }

  #showChat(project, activity) {
    const chat = this.#visit.own.of(project.id);
    this.#show(project);
    if (!chat || !isOpen(chat)) this.#open(project, activity);
  }

  /** Shows the chat of a project, also one that is over. */
  #show(project) {
    this.#place.showChat(project.id);
    this.#focusPanel();
  }

  /** The page was loaded with its panel open, but the chat has ended meanwhile: a new one is opened only when asked for. */
  #shutEmptyPanel() {
    const project = this.#project;
    const idle = this.#visit.welcomed && !this.#opening.step;
    if (idle && project && this.#place.chat && !this.#visit.own.of(project.id)) this.#place.back();
  }

  #open(project, activity) {
    this.#awaited(this.#opening.begin(project.id, activity));
  }

  /** A chat is on its way; whatever the panel shows meanwhile and then takes the focus. */
  async #awaited(opened) {
    this.#focusPanel();
    await opened;
    this.#focusPanel();
  }

  /** Back from a broken line: what it kept from opening is opened now. */
  #follow(state) {
    if (state === "live") this.#opening.resume();
    this.requestUpdate();
  }

  async #end(chat) {
    const question = { title: t("panel.end.title"), text: t("panel.end.text"), confirm: t("panel.end") };
    if (await this.renderRoot.querySelector("prosa-question").ask(question)) this.#visit.close(chat.id);
  }

  async #moved() {
    const panel = this.renderRoot.querySelector("prosa-panel");
    if (!this.#place.chat || this.#opening.project !== this.#project?.id) this.#opening.forget();
    if (panel && !this.#place.chat) await this.#minimise(panel.chat);
    else this.requestUpdate();
  }

  async #minimise(chat) {
    if (chat && !isOpen(chat)) this.#visit.dismiss(chat.id);
    this.requestUpdate();
    await this.updateComplete;
    const targets = ["prosa-minimised", "prosa-project"].map((target) => this.renderRoot.querySelector(target));
    targets.find(Boolean)?.focus();
  }

  async #focusPanel() {
    this.requestUpdate();
    await this.updateComplete;
    const panel = this.renderRoot.querySelector("prosa-panel");
    await panel?.updateComplete;
    panel?.focusInside();
  }

  #say(words) {
    this.renderRoot.querySelector("prosa-notices").say(words);
  }
}

const extras = (name) => [{ value: { extra: "sign_out" }, label: t("settings.sign_out"), group: name ?? t("settings.more") }];

customElements.define("prosa-area", ProsaArea);
