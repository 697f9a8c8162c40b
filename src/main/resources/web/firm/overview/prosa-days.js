import { html, nothing } from "lit";
import { get } from "../../common/api.js";
import { Localized } from "../../common/elements/localized.js";
import "../../common/elements/prosa-skeleton.js";
import { base, controls } from "../../common/elements/styles.js";
import { Fetched } from "../../common/fetched.js";
import { t } from "../../common/i18n.js";
import { daysStyle } from "./days-style.js";
import { count, dayName, minutes, score, span } from "./figures.js";
import { byWeek, eventful, firstDay, SPANS } from "./periods.js";
import "./prosa-chart.js";

/** Today is told every few seconds, mostly as it was. */
const differs = (one, other) => JSON.stringify(one) !== JSON.stringify(other);

/**
 * What days and weeks were like: few charts, each with its figures beside it, and the tables to take away. `today` is the
 * latest that is known of it. Tells `span` when somebody wants to look back farther.
 */
class ProsaDays extends Localized {
  static properties = {
    span: {},
    today: { attribute: false, hasChanged: differs },
  };

  static styles = [base, controls, daysStyle];

  #days = new Fetched(this, async (from) => (await get("overview/days", { from })).items);

  willUpdate() {
    this.#days.need(this.#from);
  }

  render() {
    const { value, state } = this.#days;
    return html`
      <header>
        <h2>${t("overview.days")}</h2>
        ${this.#spans()}
        <p class="sheets">
          <a href="/api/v1/overview/days.csv?from=${this.#from}" download>${t("overview.days_csv")}</a>
          <a href="/api/v1/overview/chats.csv?from=${this.#from}T00:00:00Z" download>${t("overview.chats_csv")}</a>
        </p>
      </header>
      ${state === "ready" ? this.#charts(value) : state === "failed" ? this.#failed() : html`<prosa-skeleton lines="8"></prosa-skeleton>`}
    `;
  }

  get #from() {
    return firstDay(SPANS[this.span], this.today.date);
  }

  #spans() {
    return html`<div class="spans" role="group" aria-label=${t("overview.span")}>
      ${Object.keys(SPANS).map(
        (name) => html`<button class="button" aria-pressed=${String(name === this.span)} @click=${() => this.tell("span", name)}>
          ${t(`overview.span.${name}`)}
        </button>`,
      )}
    </div>`;
  }

  #charts(read) {
    const days = read.map((day) => (day.date === this.today.date ? this.today : day));
    if (!eventful(days)) return html`<p class="none">${t("overview.no_days")}</p>`;
    const { weekly } = SPANS[this.span];
    return [chats(weekly ? byWeek(days) : days, weekly), spreads("waited", days), spreads("firstAnswer", days)];
  }

  #failed() {
    return html`<p class="none">
      ${t("part.failed")} <button class="button" @click=${() => this.#days.again()}>${t("try_again")}</button>
    </p>`;
  }
}

function chats(days, weekly) {
  return figure({
    name: t(weekly ? "overview.chart.chats_weekly" : "overview.chart.chats"),
    kind: "bar",
    labels: days.map(({ date }) => dayName(date)),
    series: [
      { label: t("overview.attended"), token: "--accent", values: days.map((day) => day.attended) },
      { label: t("overview.lost"), token: "--danger", values: days.map((day) => day.lost) },
    ],
    heads: [t(weekly ? "overview.week" : "overview.day"), t("overview.opened"), t("overview.attended"), t("overview.lost"), t("overview.ratings")],
    rows: days.map((day) => [dayName(day.date), count(day.opened), count(day.attended), count(day.lost), score(day.ratings.average)]),
  });
}

function spreads(what, days) {
  const had = days.filter((day) => day[what]);
  if (had.length === 0) return nothing;
  return figure({
    name: t(what === "waited" ? "overview.chart.waited" : "overview.chart.first_answer"),
    kind: "line",
    labels: days.map(({ date }) => dayName(date)),
    series: [
      { label: t("overview.median"), token: "--accent", values: days.map((day) => minutes(day[what]?.p50)) },
      { label: t("overview.p90"), token: "--waits-ink", dashed: true, values: days.map((day) => minutes(day[what]?.p90)) },
    ],
    heads: [t("overview.day"), t("overview.median"), t("overview.p90")],
    rows: had.map((day) => [dayName(day.date), span(day[what].p50), span(day[what].p90)]),
  });
}

/** The latest stands on top of the table, as it is what one looks for. */
function figure({ name, kind, labels, series, heads, rows }) {
  return html`<figure>
    <figcaption>${name}</figcaption>
    <prosa-chart .kind=${kind} .labels=${labels} .series=${series} .name=${name}></prosa-chart>
    <div class="numbers" tabindex="0" role="region" aria-label=${t("overview.of_chart", { chart: name })}>
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.toReversed().map(([first, ...others]) => html`<tr><th scope="row">${first}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
        </tbody>
      </table>
    </div>
  </figure>`;
}

customElements.define("prosa-days", ProsaDays);
