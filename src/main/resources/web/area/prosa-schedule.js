import { html, nothing } from "lit";
import { get } from "../common/api.js";
import { now } from "../common/clock.js";
import * as icons from "../common/elements/icons.js";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-skeleton.js";
import { base, controls, plainWords } from "../common/elements/styles.js";
import { Fetched } from "../common/fetched.js";
import { dateRange, dayOf } from "../common/format.js";
import { t } from "../common/i18n.js";
import { scheduleStyle } from "./schedule-style.js";
import { timeline } from "./schedule.js";

const ACTIVITIES = 200;

/** A project's schedule; each activity can be talked about. Tells `chat` with the activity's id. */
class ProsaSchedule extends Localized {
  static properties = { project: {} };

  static styles = [base, controls, plainWords, scheduleStyle];

  #schedule = new Fetched(this, (project) => get(`projects/${project}/schedule`, { limit: ACTIVITIES }));

  willUpdate() {
    this.#schedule.need(this.project);
  }

  render() {
    return html`<h2 id="title">${t("area.schedule")}</h2>
      ${this.#content()}`;
  }

  #content() {
    const { value, failed } = this.#schedule;
    if (failed) return this.#failed();
    if (!value) return html`<prosa-skeleton lines="9"></prosa-skeleton>`;
    if (value.items.length === 0) return html`<p class="words">${t("schedule.empty")}</p>`;
    return this.#activities(value.items);
  }

  #activities(activities) {
    const { today, bars } = timeline(activities, dayOf(now()));
    return html`
      <ol aria-labelledby="title" .style=${today === undefined ? "" : `--today: ${today}`}>
        ${activities.map((activity, index) => this.#activity(activity, bars[index], today !== undefined))}
      </ol>
    `;
  }

  #activity({ id, title, startsOn, endsOn, status }, { start, length }, withToday) {
    return html`
      <li class=${status}>
        <div class="what">
          <h3>${title}</h3>
          <p><span class="status">${t(`schedule.${status}`)}</span> · <span class="figures">${dateRange(startsOn, endsOn)}</span></p>
        </div>
        <div class="time" aria-hidden="true">
          <i .style=${`--start: ${start}; --length: ${length}`}></i>
          ${withToday ? html`<b data-today=${t("area.today")}></b>` : nothing}
        </div>
        <button class="button" aria-label=${t("area.open_chat_about", { title })} @click=${() => this.tell("chat", id)}>
          ${icons.chat}<span>${t("area.open_chat")}</span>
        </button>
      </li>
    `;
  }

  #failed() {
    return html`<div class="words">
      <p>${t("schedule.unreachable")}</p>
      <button class="button" @click=${() => this.#schedule.again()}>${t("try_again")}</button>
    </div>`;
  }
}

customElements.define("prosa-schedule", ProsaSchedule);
