import { html, nothing } from "lit";
import { Dropping } from "../common/elements/dropping.js";
import * as icons from "../common/elements/icons.js";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-composer.js";
import "../common/elements/prosa-elapsed.js";
import "../common/elements/prosa-log.js";
import "../common/elements/prosa-menu.js";
import "../common/elements/prosa-skeleton.js";
import { base, controls, keycaps, plainWords } from "../common/elements/styles.js";
import { Suggestions } from "../common/elements/suggestions.js";
import { listed, timeOfDay } from "../common/format.js";
import { Follows } from "../common/follows.js";
import { t } from "../common/i18n.js";
import { handsOn, Narrow } from "../common/device.js";
import { chatStyle } from "./chat-style.js";
import { chosenWords } from "./chosen-words.js";
import { deedsWith } from "./deeds.js";
import { reachOf } from "./reach.js";
import { standing } from "./standing.js";

/**
 * The middle pane: one chat, its log, and what the consultant can do with it. Tells `take`, `deed` with the name of what
 * is to be done with it, `back`, `details` and `retry`.
 */
class ProsaChat extends Localized {
  static properties = {
    workspace: { attribute: false },
    chat: { attribute: false },
    failed: { type: Boolean },
    taking: { type: Boolean },
  };

  static styles = [base, controls, keycaps, plainWords, chatStyle];

  #narrow = new Narrow(this);
  #dropping = new Dropping(
    this,
    (files) => this.renderRoot.querySelector("prosa-composer").attach(files),
    () => this.#mine,
  );

  constructor() {
    super();
    new Follows(this, "workspace");
  }

  /** Puts the focus where one goes on: writing in an own chat, taking a waiting one. No keyboard pops up over the log. */
  focusInside() {
    const target = [handsOn ? "prosa-log" : "prosa-composer", ".take", "prosa-log"].map((one) => this.renderRoot.querySelector(one)).find(Boolean);
    target?.focus();
  }

  render() {
    return html`${this.#header()}
      <p class="standing" role="status">${standing(this.chat, this.workspace.rooms.user)}</p>
      ${this.#log()} ${this.#foot()} ${this.#dropping.over ? html`<p class="drop">${t("chat.drop")}</p>` : nothing}`;
  }

  get #mine() {
    return this.workspace.rooms.own.has(this.chat.id);
  }

  get #waits() {
    return this.workspace.rooms.waiting.has(this.chat.id);
  }

  #header() {
    const { customer, project } = this.chat;
    return html`
      <header>
        <button class="button plain icon back" aria-label=${t("console.back")} title=${t("console.back")} @click=${() => this.tell("back")}>
          ${icons.back}
        </button>
        <div class="title">
          <h2 class="clipped">${customer.name}</h2>
          <p class="clipped">${project.name} · ${this.#state()}</p>
        </div>
        <div class="actions">
          ${this.#waits ? this.#take() : nothing} ${this.#mine ? this.#ownActions() : nothing}
          <button
            class="button plain icon details"
            aria-label=${t("console.details")}
            title=${t("console.details")}
            @click=${() => this.tell("details")}
          >
            ${icons.details}
          </button>
        </div>
      </header>
    `;
  }

  #state() {
    const { status, consultants, waitingSince, lostAt, parked } = this.chat;
    if (status === "waiting") {
      const chosen = chosenWords(this.chat, this.workspace.rooms.user);
      return html`${t("chat.waiting")} <prosa-elapsed class="figures" .since=${waitingSince}></prosa-elapsed>${chosen ? ` · ${chosen}` : nothing}`;
    }
    if (parked) return t("chat.parked");
    if (status === "closed" || status === "lost") return t(`chat.${status}`);
    if (lostAt && this.#mine) return html`<b>${t("chat.answer_by", { time: timeOfDay(lostAt) })}</b>`;
    return consultants.length > 0 ? t("chat.with", { names: listed(consultants.map((one) => one.name)) }) : t("chat.active");
  }

  #take() {
    return html`<button
      class="button primary take"
      aria-keyshortcuts="A"
      ?disabled=${this.taking}
      @click=${() => this.tell("take", this.chat.id)}
    >
      ${t("chat.take")}<kbd aria-hidden="true">A</kbd>
    </button>`;
  }

  #ownActions() {
    const narrow = this.#narrow.now;
    return html`
      ${narrow ? nothing : html`<button class="button" @click=${() => this.tell("deed", "close")}>${t("chat.close")}</button>`}
      <prosa-menu
        .label=${t("chat.actions")}
        .items=${deedItems(this.chat, narrow)}
        @choose=${(event) => this.tell("deed", event.detail)}
      ></prosa-menu>
    `;
  }

  #log() {
    const { talk } = this.workspace;
    if (talk.logs.of(this.chat.id)) return html`<prosa-log .talk=${talk} .chat=${this.chat.id}></prosa-log>`;
    if (!this.failed) return html`<prosa-skeleton lines="7"></prosa-skeleton>`;
    return html`<div class="words middle">
      <p>${t("log.unreachable")}</p>
      <button class="button" @click=${() => this.tell("retry")}>${t("try_again")}</button>
    </div>`;
  }

  #foot() {
    if (this.#mine) return this.#composer();
    return html`<footer>${this.#footWords()}</footer>`;
  }

  #composer() {
    const { talk, rooms, macros } = this.workspace;
    const write = ({ detail }) => talk.write(this.chat.id, detail);
    return html`<prosa-composer
      notes
      .talk=${talk}
      .chat=${this.chat.id}
      .people=${reachable(rooms)}
      .macros=${macros.items}
      .suggesting=${Suggestions}
      @write=${write}
      @macro=${({ detail }) => this.workspace.runMacro(this.chat.id, detail)}
      @commands=${() => macros.refresh()}
    ></prosa-composer>`;
  }

  #footWords() {
    const { status, customer, ticket } = this.chat;
    const values = { name: customer.name, number: ticket?.number };
    if (status === "lost") return t(values.number ? "chat.is_lost_ticket" : "chat.is_lost", values);
    if (status === "closed") return t("chat.is_closed");
    return t(this.#waits ? "chat.look" : "chat.not_yours", values);
  }
}

/** Colleagues who can be named with an @: those who are online. */
function reachable({ colleagues, user }) {
  const online = [...colleagues.values()].filter((one) => one.online && one.id !== user.id);
  return online.map((one) => ({ ...one, presence: reachOf(one) })).sort((one, other) => one.name.localeCompare(other.name));
}

/** Closing has a button of its own where there is room for it. */
function deedItems(chat, narrow) {
  const deeds = deedsWith(chat).filter((deed) => narrow || deed !== "close");
  return deeds.map((value) => ({ value, label: t(`chat.${value}`), danger: value === "close" }));
}

customElements.define("prosa-chat", ProsaChat);
