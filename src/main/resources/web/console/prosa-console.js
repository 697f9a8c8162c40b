import { html, nothing } from "lit";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-chooser.js";
import "../common/elements/prosa-connection.js";
import "../common/elements/prosa-notices.js";
import "../common/elements/prosa-question.js";
import { base, controls, keycaps, plainWords } from "../common/elements/styles.js";
import { connect } from "../common/connect.js";
import { t } from "../common/i18n.js";
import { sentence } from "../common/line/refusal.js";
import { signOut } from "../common/sessions.js";
import { consoleStyle } from "./console-style.js";
import { Deeds } from "./deeds.js";
import { asked } from "./keys.js";
import { macroStopped, notInvited } from "./notice-words.js";
import { whatBecame } from "./offer-words.js";
import { preferenceItems } from "./preference-items.js";
import { Place } from "./place.js";
import "./prosa-chat.js";
import "./prosa-context.js";
import "./prosa-keys.js";
import "./prosa-lists.js";
import "./prosa-offers.js";
import "./prosa-ticket-form.js";
import { Ringer } from "./ringer.js";
import { titleFor } from "./title.js";
import { Workspace } from "./workspace.js";

/** The consultants' console: three panes, one line to the server, and the keys. */
class ProsaConsole extends Localized {
  static properties = {
    missing: { state: true },
    failed: { state: true },
    entering: { state: true },
  };

  static styles = [base, controls, keycaps, plainWords, consoleStyle];

  #line = connect();
  #workspace = new Workspace(this.#line);
  #place = new Place();
  #ringer = new Ringer(this.#workspace);
  #deeds = new Deeds(this.#workspace, {
    question: (question) => this.renderRoot.querySelector("prosa-question").ask(question),
    choose: (question) => this.renderRoot.querySelector("prosa-chooser").choose(question),
    ticket: (question) => this.renderRoot.querySelector("prosa-ticket-form").ask(question),
  });
  #looked;
  #expected;

  connectedCallback() {
    super.connectedCallback();
    this.#workspace.addEventListener("changed", () => this.requestUpdate());
    this.#workspace.addEventListener("refused", (event) => this.#say(sentence(event.detail)));
    this.#workspace.addEventListener("warned", (event) => this.#say(t(`warned.${event.detail}`)));
    this.#workspace.addEventListener("offerEnded", ({ detail: { offer, how } }) => this.#say(whatBecame(offer, how)));
    this.#workspace.addEventListener("notInvited", ({ detail }) => detail.forEach((one) => this.#say(notInvited(one))));
    this.#workspace.addEventListener("macroStopped", ({ detail }) => this.#say(macroStopped(detail)));
    this.#ringer.bell.addEventListener("changed", () => this.requestUpdate());
    this.#ringer.alerts.addEventListener("changed", () => this.requestUpdate());
    this.#ringer.alerts.addEventListener("open", (event) => this.#open(event.detail));
    this.#line.addEventListener("state", (event) => this.#follow(event.detail));
    this.#place.addEventListener("changed", () => this.#moved());
    document.addEventListener("keydown", (event) => this.#pressed(event));
    this.#line.dial();
  }

  render() {
    const { rooms, offers, previous } = this.#workspace;
    document.title = titleFor(this.#workspace);
    return html`
      <header class="unseen"><h1>${t("console.title")}</h1></header>
      <prosa-connection .line=${this.#line}></prosa-connection>
      <div
        class="panes ${this.#place.chat ? "with-chat" : ""} ${this.#place.details ? "with-details" : ""}"
        @open=${(event) => this.#open(event.detail)}
        @take=${(event) => this.#take(event.detail)}
        @back=${() => this.#place.back()}
        @accept=${(event) => this.#accept(event.detail)}
        @decline=${(event) => this.#workspace.decline(event.detail)}
        @entered=${() => this.#offers.enter()}
      >
        <prosa-offers .offers=${offers.standing} .answering=${this.entering}></prosa-offers>
        <nav aria-label=${t("console.lists")}>
          <prosa-lists
            .workspace=${this.#workspace}
            .waiting=${rooms.inOrder}
            .parked=${rooms.parked}
            .ongoing=${rooms.ongoing}
            .previous=${previous.chats}
            .chosen=${this.#place.chat}
            .down=${this.#line.state === "down"}
            .silent=${this.#ringer.bell.blocked}
            .extras=${preferenceItems(this.#ringer, rooms.user?.name)}
            @presence=${(event) => this.#workspace.choosePresence(event.detail)}
            @extra=${(event) => this.#extra(event.detail)}
          ></prosa-lists>
        </nav>
        ${this.#panes(this.#chat)}
      </div>
      <prosa-question></prosa-question>
      <prosa-chooser></prosa-chooser>
      <prosa-ticket-form></prosa-ticket-form>
      <prosa-keys></prosa-keys>
      <prosa-notices></prosa-notices>
    `;
  }

  get #chat() {
    return this.#place.chat && this.#workspace.welcomed ? this.#workspace.chat(this.#place.chat) : undefined;
  }

  #panes(chat) {
    if (!chat) return html`<main>${this.#noChat()}</main>`;
    return html`
      <main>
        <prosa-chat
          .workspace=${this.#workspace}
          .chat=${chat}
          ?failed=${this.failed === chat.id}
          ?taking=${this.entering === chat.id}
          @deed=${(event) => this.#do(event.detail, chat)}
          @details=${() => this.#place.showDetails()}
          @seen=${(event) => this.#workspace.read(chat.id, event.detail)}
          @retry=${() => this.#look()}
        ></prosa-chat>
      </main>
      <aside>
        <prosa-context
          .workspace=${this.#workspace}
          .chat=${chat}
          @deed=${(event) => this.#do(event.detail, chat)}
          @tag=${(event) => this.#workspace.tag(chat.id, event.detail)}
        ></prosa-context>
      </aside>
    `;
  }

  #noChat() {
    const { rooms, welcomed } = this.#workspace;
    if (!welcomed) return nothing;
    if (this.#place.chat) return words(this.missing ? t("console.not_found") : nothing);
    const n = rooms.waiting.size;
    if (n === 0) return words(t(rooms.own.size === 0 ? "console.idle" : "console.choose"));
    const next = html`<button class="button" @click=${() => this.#next()}>
      ${t("console.next_waiting")}<kbd aria-hidden="true">N</kbd>
    </button>`;
    return words(t("console.choose_waiting", { n }), next);
  }

  updated() {
    if (this.#workspace.welcomed && this.#place.chat !== this.#looked) this.#look();
    if (this.#workspace.rooms.own.has(this.#expected)) this.#arrive();
  }

  #open(chat) {
    if (this.#workspace.rooms.own.get(chat)?.parked) this.#workspace.resume(chat);
    this.#place.open(chat);
    this.#focusChat();
  }

  #take(chat) {
    this.#enter(chat, this.#workspace.take);
  }

  #accept(chat) {
    this.#enter(chat, this.#workspace.accept);
  }

  async #enter(chat, ask) {
    this.entering = chat;
    const entered = await ask(chat);
    this.entering = undefined;
    if (!entered) return;
    this.#expected = chat;
    this.#open(chat);
  }

  /** A chat that is set aside by hand is not looked at any longer. */
  async #do(deed, chat) {
    const done = await this.#deeds[deed](chat);
    if (done && deed === "park") this.#place.leave();
  }

  /** A chat just entered is his own now: he goes on by writing. */
  #arrive() {
    this.#expected = undefined;
    this.#focusChat();
  }

  #next() {
    const [oldest] = this.#workspace.rooms.inOrder;
    if (oldest) this.#open(oldest.id);
  }

  async #look() {
    const chat = (this.#looked = this.#place.chat);
    this.missing = this.failed = undefined;
    if (!chat) return;
    try {
      this.missing = !(await this.#workspace.look(chat));
      if (!this.#workspace.talk.logs.of(chat)) this.failed = chat;
    } catch {
      this.failed = chat;
    }
  }

  /** Back from a broken line: what could not be read before is read now. */
  #follow(state) {
    if (state === "live" && this.failed) this.#look();
    this.requestUpdate();
  }

  async #moved() {
    const before = this.#looked;
    this.requestUpdate();
    await this.updateComplete;
    if (!this.#place.chat && before) this.#lists.focusRow(before);
    else if (this.#place.details) this.renderRoot.querySelector("prosa-context")?.renderRoot.querySelector("button").focus();
  }

  async #focusChat() {
    await this.updateComplete;
    const chat = this.renderRoot.querySelector("prosa-chat");
    await chat?.updateComplete;
    chat?.focusInside();
  }

  #pressed(event) {
    const chat = this.#chat;
    const offered = this.#workspace.offers.standing.length > 0;
    const does = {
      accept: offered && (() => this.#offers.enter()),
      help: () => this.renderRoot.querySelector("prosa-keys").show(),
      next: () => this.#next(),
      take: () => chat && this.#workspace.rooms.waiting.has(chat.id) && this.#take(chat.id),
      write: () => this.#focusChat(),
      back: () => (offered ? this.#offers.escape() : this.#place.chat && this.#place.back()),
    }[asked(event)];
    if (!does) return;
    event.preventDefault();
    does();
  }

  #extra(choice) {
    const { bell, alerts } = this.#ringer;
    const does = {
      sound: () => bell.choose(!bell.on),
      sound_test: () => bell.test(),
      alerts: () => alerts.toggle(),
      keys: () => this.renderRoot.querySelector("prosa-keys").show(),
      sign_out: signOut,
    }[choice];
    does();
  }

  get #offers() {
    return this.renderRoot.querySelector("prosa-offers");
  }

  get #lists() {
    return this.renderRoot.querySelector("prosa-lists");
  }

  #say(words) {
    this.renderRoot.querySelector("prosa-notices").say(words);
  }
}

const words = (sentence, action = nothing) => html`<div class="words"><p>${sentence}</p>${action}</div>`;

customElements.define("prosa-console", ProsaConsole);
