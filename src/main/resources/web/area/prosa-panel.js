import { html, nothing } from "lit";
import * as icons from "../common/elements/icons.js";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-composer.js";
import "../common/elements/prosa-log.js";
import "../common/elements/prosa-skeleton.js";
import { base, controls, plainWords } from "../common/elements/styles.js";
import { Follows } from "../common/follows.js";
import { listed } from "../common/format.js";
import { t } from "../common/i18n.js";
import { sentence } from "../common/line/refusal.js";
import { handsOn } from "../common/device.js";
import { isOpen } from "./own-chats.js";
import { panelStyle } from "./panel-style.js";
import "./prosa-queue-place.js";
import { reachable } from "./prosa-team.js";

const MINUTE = 60_000;

/**
 * The chat of one project, in a panel on its page: who attends, the place in the queue, the log, and how it ended.
 * Tells `minimise`, `end` and `again`.
 */
class ProsaPanel extends Localized {
  static properties = {
    visit: { attribute: false },
    project: { attribute: false },
    chat: { attribute: false },
    problem: { attribute: false },
  };

  static styles = [base, controls, plainWords, panelStyle];

  constructor() {
    super();
    new Follows(this, "visit");
  }

  focusInside() {
    const targets = [handsOn ? "prosa-log" : "prosa-composer", ".go-on", ".minimise"];
    targets.map((target) => this.renderRoot.querySelector(target)).find(Boolean)?.focus();
  }

  willUpdate() {
    if (this.chat) this.visit.look(this.chat);
  }

  render() {
    return html`
      <section aria-label=${t("panel.label", { project: this.project.name })}>
        ${this.#header()} ${this.chat ? this.#conversation() : this.#opening()}
      </section>
    `;
  }

  #header() {
    const names = listed(this.#attending().map((one) => one.name));
    return html`
      <header>
        <div class="title">
          <h2 class="clipped">${names || this.project.name}</h2>
          ${names ? html`<p class="clipped">${this.project.name}</p>` : nothing}
          <p class="unseen" role="status">${names ? t("panel.attended", { n: this.#attending().length, names }) : nothing}</p>
        </div>
        ${this.chat && isOpen(this.chat) ? this.#endButton() : nothing}
        <button
          class="button plain icon minimise"
          aria-label=${t("panel.minimise")}
          title=${t("panel.minimise")}
          @click=${() => this.tell("minimise")}
        >
          ${icons.minimise}
        </button>
      </header>
    `;
  }

  #attending() {
    return this.chat && isOpen(this.chat) ? this.chat.consultants : [];
  }

  #endButton() {
    return html`<button class="button plain" aria-label=${t("panel.end")} @click=${() => this.tell("end")}>
      ${t("panel.end.short")}
    </button>`;
  }

  #opening() {
    if (!this.problem) return html`<p class="words middle" role="status">${t("panel.opening")}</p>`;
    return html`<div class="words middle" role="alert">
      <p>${t("panel.unopened")} ${sentence(this.problem)}</p>
      <button class="button go-on" @click=${() => this.tell("again")}>${t("try_again")}</button>
    </div>`;
  }

  #conversation() {
    const { talk } = this.visit;
    const { id, status } = this.chat;
    return html`
      ${status === "waiting" ? this.#queuePlace() : nothing}
      ${talk.logs.of(id)
        ? html`<prosa-log own="right" .talk=${talk} .chat=${id}></prosa-log>`
        : html`<prosa-skeleton lines="5"></prosa-skeleton>`}
      ${isOpen(this.chat) ? this.#composer() : this.#ended()}
    `;
  }

  #queuePlace() {
    const someone = this.project.consultants.some((one) => one.online);
    const hint = someone ? t("panel.waiting.hint") : reachable(this.project.consultants);
    return html`<prosa-queue-place .chat=${this.chat} .reachable=${hint}></prosa-queue-place>`;
  }

  #composer() {
    const { talk } = this.visit;
    const write = ({ detail }) => talk.write(this.chat.id, detail);
    return html`<prosa-composer .talk=${talk} .chat=${this.chat.id} @write=${write}></prosa-composer>`;
  }

  #ended() {
    const ending = this.visit.ending(this.chat.id);
    const lost = (ending?.kind ?? this.chat.status) === "lost";
    return html`<footer class=${lost ? "lost" : ""}>
      <p role="status">${lost ? this.#lostWords(ending?.ticket) : t("panel.closed")}</p>
      <button class="button go-on" @click=${() => this.tell("again")}>${t("panel.open_again")}</button>
    </footer>`;
  }

  #lostWords(ticket) {
    const { endedAt, waitingSince } = this.chat;
    const minutes = Math.round((Date.parse(endedAt) - Date.parse(waitingSince)) / MINUTE);
    const within = minutes >= 1 ? t("panel.within", { n: minutes }) : t("panel.in_time");
    return ticket ? t("panel.lost_ticket", { within, number: ticket.number }) : t("panel.lost", { within });
  }
}

customElements.define("prosa-panel", ProsaPanel);
