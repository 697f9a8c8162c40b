import { css, html } from "lit";
import { get } from "../../../common/api.js";
import { now } from "../../../common/clock.js";
import { Localized } from "../../../common/elements/localized.js";
import { base, controls } from "../../../common/elements/styles.js";
import { Fetched } from "../../../common/fetched.js";
import { whenShort } from "../../../common/format.js";
import { locale, t } from "../../../common/i18n.js";
import { rating } from "../../../console/context-parts.js";
import { centralStyle } from "./central-style.js";
import { part, read } from "./part.js";

/** In how many of the latest chats to look for words. */
const LATEST = 100;
const QUOTED = 5;

/** What a project's customers thought of its chats, with what they wrote lately. */
class ProsaCentralRatings extends Localized {
  static properties = { project: {} };

  static styles = [
    base,
    controls,
    centralStyle,
    css`
      .average {
        font-size: var(--text-title);
        font-weight: var(--strong);
      }

      .rows > li {
        padding-block: var(--space-2);
      }

      .rows {
        border: 0;
      }
    `,
  ];

  #opinions = new Fetched(this, opinions);

  willUpdate() {
    this.#opinions.need(this.project);
  }

  render() {
    return part(
      t("central.ratings"),
      read(this.#opinions, told),
    );
  }
}

async function opinions(project) {
  const [ratings, { items }] = await Promise.all([
    get(`projects/${project}/ratings`),
    get(`projects/${project}/chats`, { status: "closed", limit: LATEST }),
  ]);
  return { ...ratings, said: items.filter(({ rating }) => rating?.comment).slice(0, QUOTED) };
}

function told({ count, average, said }) {
  if (count === 0) return html`<p class="empty">${t("central.ratings.none")}</p>`;
  const score = new Intl.NumberFormat(locale(), { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(average);
  return html`
    <p><span class="average figures">${t("rating.score", { score })}</span> <span class="soft">${t("central.ratings.of", { n: count })}</span></p>
    <ul class="rows">
      ${said.map(quoted)}
    </ul>
  `;
}

const quoted = (chat) => html`<li>
  ${rating(chat.rating)}
  <p class="soft">${chat.customer.name} · ${whenShort(chat.endedAt ?? chat.openedAt, now())}</p>
</li>`;

customElements.define("prosa-central-ratings", ProsaCentralRatings);
