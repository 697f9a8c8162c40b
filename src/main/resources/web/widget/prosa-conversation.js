import { css, html } from "lit";
import { Opening } from "../area/opening.js";
import { isOpen } from "../area/own-chats.js";
import "../area/prosa-panel.js";
import "../area/prosa-panel-head.js";
import "../common/elements/prosa-connection.js";
import "../common/elements/prosa-notices.js";
import "../common/elements/prosa-question.js";
import "../common/elements/prosa-skeleton.js";
import { Localized } from "../common/elements/localized.js";
import { base, controls, plainWords } from "../common/elements/styles.js";
import { Follows } from "../common/follows.js";
import { t } from "../common/i18n.js";
import { sentence } from "../common/line/refusal.js";
import "./prosa-project-list.js";
import "./prosa-start.js";

/** What is in the widget's panel: which project it is about, the start of a chat, the chat itself. */
class ProsaConversation extends Localized {
  static properties = {
    visit: { attribute: false },
    line: { attribute: false },
    project: { attribute: false },
    inline: { type: Boolean, reflect: true },
    chosen: { state: true },
    asking: { state: true },
  };

  static styles = [
    base,
    controls,
    plainWords,
    css`
      :host {
        position: relative;
        display: grid;
        grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
        min-block-size: 0;
      }

      :host([inline]) {
        --minimise: none;
      }

      .page {
        display: flex;
        flex-direction: column;
        min-block-size: 0;
      }

      prosa-skeleton,
      prosa-start,
      prosa-project-list {
        flex: 1;
        min-block-size: 0;
      }
    `,
  ];

  #opening;

  constructor() {
    super();
    new Follows(this, "visit");
  }

  connectedCallback() {
    super.connectedCallback();
    this.visit.addEventListener("refused", this.#refused);
    this.line.addEventListener("state", this.#follow);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.visit.removeEventListener("refused", this.#refused);
    this.line.removeEventListener("state", this.#follow);
    this.#dismissEnded();
  }

  async focus() {
    await this.updateComplete;
    const { renderRoot } = this;
    const inside = renderRoot.querySelector("prosa-panel, prosa-start, prosa-project-list") ?? renderRoot.querySelector("prosa-panel-head");
    await inside.updateComplete;
    if (inside.focusInside) inside.focusInside();
    else inside.focus();
  }

  willUpdate(changed) {
    if (!changed.has("visit")) return;
    this.#opening = new Opening(this.visit);
    this.#opening.addEventListener("changed", () => this.requestUpdate());
  }

  render() {
    return html`
      <prosa-connection .line=${this.line}></prosa-connection>
      ${this.#content()}
      <prosa-question within></prosa-question>
      <prosa-notices></prosa-notices>
    `;
  }

  #content() {
    const { own, welcomed } = this.visit;
    if (!welcomed) return this.#page(this.#beforeWelcome());
    const project = this.#about(own);
    if (!project) return this.#page(html`<prosa-project-list .projects=${own.projects} @project=${this.#choose}></prosa-project-list>`);
    const chat = own.of(project.id);
    if ((chat && !chat.dismissed) || this.#opening.step) return this.#panel(project, chat);
    return this.#page(html`<prosa-start .project=${project} @start=${() => this.#open(project)}></prosa-start>`, project);
  }

  /** The project that the host set, else the one that was chosen, else the only one. */
  #about(own) {
    const id = this.project?.id ?? this.chosen;
    return own.project(id) ?? (own.projects.length === 1 ? own.projects[0] : undefined);
  }

  #page(content, project = this.project) {
    return html`<div class="page">
      <prosa-panel-head .project=${project ?? { name: t("widget.label") }}></prosa-panel-head>
      ${content}
    </div>`;
  }

  #beforeWelcome() {
    if (this.line.state === "down") return html`<p class="words">${t("area.unreachable")}</p>`;
    return html`<prosa-skeleton lines="6"></prosa-skeleton>`;
  }

  #panel(project, chat) {
    return html`<prosa-panel
      ?inert=${this.asking}
      .visit=${this.visit}
      .project=${project}
      .chat=${chat}
      .opening=${this.#opening}
      @end=${() => this.#end(chat)}
      @again=${() => this.#open(project)}
      @wish=${({ detail }) => this.#awaited(this.#opening.choose(detail))}
      @retry=${() => this.#awaited(this.#opening.again())}
      @seen=${({ detail }) => this.visit.read(chat.id, detail)}
      @unsaved=${({ detail }) => this.#say(detail)}
    ></prosa-panel>`;
  }

  /** What had ended was read; the next time begins anew. */
  #dismissEnded() {
    const { own } = this.visit;
    const project = this.#about(own);
    const chat = project && own.of(project.id);
    if (chat && !isOpen(chat)) this.visit.dismiss(chat.id);
  }

  #choose({ detail }) {
    this.chosen = detail;
    this.focus();
  }

  #open(project) {
    this.#awaited(this.#opening.begin(project.id));
  }

  /** A chat is on its way; whatever shows meanwhile and then takes the focus. */
  async #awaited(opened) {
    this.focus();
    await opened;
    this.focus();
  }

  async #end(chat) {
    const question = { title: t("panel.end.title"), text: t("panel.end.text"), confirm: t("panel.end") };
    this.asking = true;
    const sure = await this.renderRoot.querySelector("prosa-question").ask(question);
    this.asking = false;
    if (sure) this.visit.close(chat.id);
    this.focus();
  }

  #follow = ({ detail }) => {
    if (detail === "live") this.#opening.resume();
    this.requestUpdate();
  };

  #refused = ({ detail }) => this.#say(detail);

  #say(problem) {
    this.renderRoot.querySelector("prosa-notices").say(sentence(problem));
  }
}

customElements.define("prosa-conversation", ProsaConversation);
