import { html, nothing } from "lit";
import { get } from "../common/api.js";
import { now } from "../common/clock.js";
import * as icons from "../common/elements/icons.js";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-avatar.js";
import "../common/elements/prosa-skeleton.js";
import { base, controls } from "../common/elements/styles.js";
import { Fetched } from "../common/fetched.js";
import { Follows } from "../common/follows.js";
import { dateRange, whenShort } from "../common/format.js";
import { t } from "../common/i18n.js";
import { latest } from "../common/talk/log.js";
import { part, rating, tickets, ticketsOf, times, transcript } from "./context-parts.js";
import { contextStyle } from "./context-style.js";
import { knownTags } from "./known-tags.js";
import { endOf } from "./previous.js";
import "./prosa-tags.js";
import "./prosa-trace.js";
import { reachOf } from "./reach.js";

const PAST = 8;
const ACTIVITIES = 200;
/** What follows from a routing decision, and so tells that there is a new one. */
const ROUTED = ["opened", "waiting", "offered", "accepted", "declined", "lapsed", "transferred", "returned"];

/**
 * The right pane: who and what a chat is about, how it went and why, and what was before. Tells `open`, `back`, `deed` and
 * `tag`.
 */
class ProsaContext extends Localized {
  static properties = {
    workspace: { attribute: false },
    chat: { attribute: false },
  };

  static styles = [base, controls, contextStyle];

  #schedule = new Fetched(this, (project) => get(`projects/${project}/schedule`, { limit: ACTIVITIES }));
  #past = new Fetched(this, (key) => get(`projects/${key.split(" ")[0]}/chats`, { limit: PAST }));

  constructor() {
    super();
    new Follows(this, "workspace");
  }

  willUpdate() {
    const { project, status } = this.chat;
    this.#schedule.need(project.id);
    this.#past.need(`${project.id} ${status}`);
  }

  render() {
    const { id, customer, project } = this.chat;
    const log = this.workspace.talk.logs.of(id);
    return html`
      <header>
        <h2>${t("context.title")}</h2>
        <button
          class="button plain icon"
          aria-label=${t("console.details_close")}
          title=${t("console.details_close")}
          @click=${() => this.tell("back")}
        >
          ${icons.close}
        </button>
      </header>
      <div class="scroll" tabindex="0" role="region" aria-label=${t("context.title")}>
        ${part("context.customer", html`<p class="person"><prosa-avatar .name=${customer.name}></prosa-avatar><b>${customer.name}</b></p>`)}
        ${part("context.people", this.#people())} ${part("context.times", times(this.chat, log))}
        ${this.chat.rating ? part("context.rating", rating(this.chat.rating)) : nothing} ${part("context.tags", this.#tags())}
        ${this.#tickets(log)} ${part("context.project", html`<p>${project.name}</p>${this.#activities()}`)}
        ${part("context.routing", html`<prosa-trace .chat=${id} .revision=${log ? (latest(log, ...ROUTED)?.seq ?? 0) : 0}></prosa-trace>`)}
        ${part("context.transcript", transcript(id))} ${part("context.past", this.#pastChats())}
      </div>
    `;
  }

  #people() {
    const { consultants, endedAt } = this.chat;
    if (consultants.length === 0) return html`<p class="soft">${t(endedAt ? "context.nobody_did" : "context.nobody")}</p>`;
    const { colleagues } = this.workspace.rooms;
    return consultants.map(
      ({ id, name }) =>
        html`<p class="person"><prosa-avatar .name=${name} presence=${reachOf(colleagues.get(id))}></prosa-avatar>${name}</p>`,
    );
  }

  get #mine() {
    return this.workspace.rooms.own.has(this.chat.id);
  }

  #tags() {
    return html`<prosa-tags ?open=${this.#mine} .tags=${this.chat.tags ?? []} .known=${knownTags(this.workspace)}></prosa-tags>`;
  }

  #tickets(log) {
    const openOne = this.#mine && (() => this.tell("deed", "ticket"));
    return openOne || ticketsOf(this.chat, log).length > 0 ? part("context.tickets", tickets(this.chat, log, openOne)) : nothing;
  }

  #activities() {
    const { value, failed } = this.#schedule;
    if (failed) return this.#again(this.#schedule);
    if (!value) return html`<prosa-skeleton lines="3"></prosa-skeleton>`;
    return html`<ul class="schedule" aria-label=${t("context.schedule")}>
      ${value.items.map(
        ({ title, startsOn, endsOn, status }) => html`<li class=${status}>
          <span>${title}</span>
          <small class="figures">${dateRange(startsOn, endsOn)} · ${t(`schedule.${status}`)}</small>
        </li>`,
      )}
    </ul>`;
  }

  #pastChats() {
    const { value, failed } = this.#past;
    if (failed) return this.#again(this.#past);
    if (!value) return html`<prosa-skeleton lines="3"></prosa-skeleton>`;
    const others = value.items.filter((chat) => chat.id !== this.chat.id);
    if (others.length === 0) return html`<p class="soft">${t("context.no_past")}</p>`;
    return html`<ul class="past">${others.map((chat) => this.#pastChat(chat))}</ul>`;
  }

  #pastChat({ id, customer, status, ...chat }) {
    return html`<li>
      <button @click=${() => this.tell("open", id)}>
        <span class="clipped">${customer.name}</span>
        <small class="figures">
          ${whenShort(endOf({ status, ...chat }), now())} · <span class=${status}>${t(`chat.${status}`)}</span>
        </small>
      </button>
    </li>`;
  }

  #again(fetched) {
    return html`<p class="soft">
      ${t("context.unreachable")} <button class="link" @click=${() => fetched.again()}>${t("try_again")}</button>
    </p>`;
  }
}

customElements.define("prosa-context", ProsaContext);
