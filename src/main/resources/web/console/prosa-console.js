import { html, nothing } from "lit";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-connection.js";
import "../common/elements/prosa-navigation.js";
import "../common/elements/prosa-notices.js";
import { base, controls, keycaps, plainWords } from "../common/elements/styles.js";
import { connect } from "../common/connect.js";
import { Narrow } from "../common/device.js";
import { t } from "../common/i18n.js";
import { commandItems } from "./command-items.js";
import { consoleStyle } from "./console-style.js";
import { Deeds } from "./deeds.js";
import { asked } from "./keys.js";
import { sentences } from "./notice-words.js";
import { preferenceDeeds, preferenceItems } from "./preference-items.js";
import { Place } from "./place.js";
import "./prosa-chat.js";
import "./prosa-context.js";
import "./prosa-dialogs.js";
import "./prosa-lists.js";
import "./prosa-offers.js";
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
  #narrow = new Narrow(this);
  #ringer = new Ringer(this.#workspace);
  #deeds = new Deeds(this.#workspace, () => this.#dialogs);
  #looked;
  #expected;

  connectedCallback() {
    super.connectedCallback();
    this.#workspace.addEventListener("changed", () => this.requestUpdate());
    this.#workspace.addEventListener("told", (event) => sentences(event.detail).forEach((words) => this.#say(words)));
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
      <prosa-navigation class=${this.#place.chat ? "with-chat" : ""} .role=${rooms.user?.role} current="/console"></prosa-navigation>
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
        <div class="lists" role=${this.#narrow.now && !this.#place.chat ? "main" : "navigation"} aria-label=${t("console.lists")}>
          <prosa-lists
            .workspace=${this.#workspace}
            .waiting=${rooms.inOrder}
            .parked=${rooms.parked}
            .ongoing=${rooms.ongoing}
            .previous=${previous.chats}
            .chosen=${this.#place.chat}
            .down=${this.#line.state === "down"}
            .silent=${this.#ringer.bell.blocked}
            .extras=${preferenceItems(this.#ringer, rooms.user)}
            @search=${() => this.#command()}
            @presence=${(event) => this.#workspace.choosePresence(event.detail)}
            @extra=${(event) => this.#extra(event.detail)}
          ></prosa-lists>
        </div>
        ${this.#panes(this.#chat)}
      </div>
      <prosa-dialogs></prosa-dialogs>
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
    if (n === 0 && this.#isNew) return words(t("console.new"), html`<a class="button" href="/firm/start">${t("settings.first_steps")}</a>`);
    if (n === 0) return words(t(rooms.own.size === 0 ? "console.idle" : "console.choose"));
    const next = html`<button class="button" @click=${() => this.#next()}>
      ${t("console.next_waiting")}<kbd aria-hidden="true">N</kbd>
    </button>`;
    return words(t("console.choose_waiting", { n }), next);
  }

  /** An admin whose firm has had no chat yet is shown how it gets there. */
  get #isNew() {
    const { rooms, previous } = this.#workspace;
    const never = rooms.own.size === 0 && previous.state === "all" && previous.chats.length === 0;
    return never && rooms.user?.role === "admin";
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

  /** The chat that stands so many places below the open one in the lists, around the ends. */
  #step(by) {
    const ids = this.#workspace.rooms.inSight.map((chat) => chat.id);
    const at = ids.indexOf(this.#place.chat);
    const next = at < 0 ? ids.at(by > 0 ? 0 : -1) : ids[(at + by + ids.length) % ids.length];
    if (next) this.#open(next);
  }

  async #command() {
    const act = {
      open: (chat) => this.#open(chat),
      take: (chat) => this.#take(chat),
      accept: (chat) => this.#accept(chat),
      decline: this.#workspace.decline,
      next: () => this.#next(),
      step: (by) => this.#step(by),
      deed: (deed, chat) => this.#do(deed, chat),
      extra: (choice) => this.#extra(choice),
    };
    const items = commandItems(this.#workspace, this.#chat, act);
    const chosen = await this.#dialogs.choose({ title: t("commands.title"), hint: t("commands.hint"), none: t("commands.none"), items });
    chosen?.();
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
      commands: () => this.#workspace.welcomed && this.#command(),
      after: () => this.#step(1),
      before: () => this.#step(-1),
      help: () => this.#dialogs.showKeys(),
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
    preferenceDeeds(this.#ringer, this.#dialogs)[choice]();
  }

  get #offers() {
    return this.renderRoot.querySelector("prosa-offers");
  }

  get #dialogs() {
    return this.renderRoot.querySelector("prosa-dialogs");
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
