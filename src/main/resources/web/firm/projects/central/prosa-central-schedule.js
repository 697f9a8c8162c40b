import { html, nothing } from "lit";
import { get } from "../../../common/api.js";
import * as icons from "../../../common/elements/icons.js";
import { Localized } from "../../../common/elements/localized.js";
import { base, controls } from "../../../common/elements/styles.js";
import { Fetched } from "../../../common/fetched.js";
import { dateRange } from "../../../common/format.js";
import { t } from "../../../common/i18n.js";
import { centralStyle } from "./central-style.js";
import { part, read } from "./part.js";
import "./prosa-activity.js";

/** A project's schedule: its activities, which are added, changed and deleted here. */
class ProsaCentralSchedule extends Localized {
  static properties = { project: {}, locked: { type: Boolean } };

  static styles = [base, controls, centralStyle];

  #activities = new Fetched(this, async (project) => (await get(`projects/${project}/schedule`)).items);

  willUpdate() {
    this.#activities.need(this.project);
  }

  render() {
    const add = html`<button class="button" @click=${() => this.#edit()}>${icons.plus}${t("central.activity.add")}</button>`;
    return html`
      ${part(
        t("central.schedule"),
        read(this.#activities, (items) => this.#list(items)),
        this.locked ? nothing : add,
      )}
      ${this.locked ? nothing : html`<prosa-activity .project=${this.project} @saved=${this.#saved}></prosa-activity>`}
    `;
  }

  #list(items) {
    if (items.length === 0) return html`<p class="empty">${t("central.schedule.none")}</p>`;
    return html`<ul class="rows" aria-label=${t("central.schedule")}>
      ${items.map((one) => html`<li>${this.#row(one)}</li>`)}
    </ul>`;
  }

  #row(activity) {
    const { title, startsOn, endsOn, status } = activity;
    const content = html`<span class="name clipped">${title}</span>
      <span class="soft">${dateRange(startsOn, endsOn)}</span>
      <span class="end"><span class="chip">${t(`central.activity.${status}`)}</span></span>`;
    return this.locked
      ? html`<div class="row">${content}</div>`
      : html`<button class="row" @click=${() => this.#edit(activity)}>${content}</button>`;
  }

  #edit(activity) {
    this.renderRoot.querySelector("prosa-activity").edit(activity);
  }

  #saved(event) {
    event.stopPropagation();
    this.#activities.again();
  }
}

customElements.define("prosa-central-schedule", ProsaCentralSchedule);
