import { html, nothing } from "lit";
import { get } from "../../common/api.js";
import { now } from "../../common/clock.js";
import { Localized } from "../../common/elements/localized.js";
import "../../common/elements/prosa-elapsed.js";
import { base, controls } from "../../common/elements/styles.js";
import { timeOfDay } from "../../common/format.js";
import { learn, t } from "../../common/i18n.js";
import "../parts/prosa-page.js";
import { count, score, share, span } from "./figures.js";
import { overviewStyle } from "./overview-style.js";
import { spanOf } from "./periods.js";
import "./prosa-days.js";
import "./prosa-team.js";
import { Refreshing } from "./refreshing.js";
import { words } from "./words.js";

learn(words);

/** Visão geral: how things stand now, what today was like so far, and what days and weeks were like. */
class ProsaOverview extends Localized {
  static properties = {
    place: { attribute: false },
    line: { attribute: false },
    overview: { state: true },
    readAt: { state: true },
    failed: { state: true },
  };

  static styles = [base, controls, overviewStyle];

  #refreshing = new Refreshing(() => this.#read());

  connectedCallback() {
    super.connectedCallback();
    this.#refreshing.start(this.line);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#refreshing.stop();
  }

  render() {
    const { overview } = this;
    return html`
      <prosa-page wide .heading=${t("page.overview")} .lead=${t("overview.lead")} .state=${this.#state} @retry=${() => this.#refreshing.now()}>
        <button slot="actions" class="button print" @click=${() => window.print()}>${t("overview.print")}</button>
        ${overview ? this.#parts(overview) : nothing}
      </prosa-page>
    `;
  }

  get #state() {
    if (this.overview) return "ready";
    return this.failed ? "failed" : "loading";
  }

  #parts({ consultants, today, ...present }) {
    return html`
      <p class="stale" role="status">${this.failed ? t("overview.stale", { time: timeOfDay(this.readAt) }) : nothing}</p>
      <section aria-labelledby="now">
        <h2 id="now">${t("overview.now")}</h2>
        <dl class="tiles">${presentTiles(present, consultants)}</dl>
      </section>
      <section aria-labelledby="today">
        <h2 id="today">${t("overview.today")}</h2>
        <dl class="tiles">${todayTiles(today)}</dl>
      </section>
      <prosa-team .consultants=${consultants}></prosa-team>
      <prosa-days
        .span=${spanOf(this.place.query.span)}
        .today=${today}
        @span=${({ detail }) => this.place.filter({ span: detail })}
      ></prosa-days>
    `;
  }

  async #read() {
    try {
      this.overview = await get("overview");
      this.readAt = now();
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }
}

function presentTiles({ waiting, active, parked }, consultants) {
  return [
    tile("overview.waiting", count(waiting.count), waiting.count > 0 ? way("/firm/history?status=waiting", "overview.see_waiting") : nothing, waiting.since && "waits"),
    tile(
      "overview.longest",
      waiting.since ? html`<prosa-elapsed .since=${waiting.since}></prosa-elapsed>` : t("overview.nothing"),
      waiting.since ? nothing : t("overview.none_waits"),
      waiting.since && "waits",
    ),
    tile("overview.active", count(active)),
    tile("overview.parked", count(parked)),
    tile("overview.online", count(consultants.filter((one) => one.online).length)),
  ];
}

function todayTiles({ opened, attended, lost, waited, firstAnswer, ratings }) {
  const within = (spread) => (spread ? t("overview.p90_of", { time: span(spread.p90) }) : nothing);
  return [
    tile("overview.opened", count(opened)),
    tile("overview.attended", count(attended), t("overview.share", { share: share(attended, opened) })),
    tile("overview.lost", count(lost), lost > 0 ? way("/firm/tickets?tag=chat-perdido", "overview.see_lost") : nothing, lost > 0 && "lost"),
    tile("overview.waited", span(waited?.p50), within(waited)),
    tile("overview.first_answer", span(firstAnswer?.p50), within(firstAnswer)),
    tile("overview.ratings", score(ratings.average), t("overview.rated", { n: ratings.count })),
  ];
}

const way = (href, words) => html`<a href=${href}>${t(words)}</a>`;

const tile = (label, value, more = nothing, tone = "") => html`<div class="tile ${tone || ""}">
  <dt>${t(label)}</dt>
  <dd class="value figures">${value}</dd>
  ${more === nothing ? nothing : html`<dd class="more">${more}</dd>`}
</div>`;

customElements.define("prosa-overview", ProsaOverview);
