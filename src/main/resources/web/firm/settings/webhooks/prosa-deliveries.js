import { html, nothing } from "lit";
import { get, post } from "../../../common/api.js";
import { Localized } from "../../../common/elements/localized.js";
import { base, controls } from "../../../common/elements/styles.js";
import { when } from "../../../common/format.js";
import { t } from "../../../common/i18n.js";
import { Listing, pager } from "../../parts/listing.js";
import { sentenceOf } from "../../parts/problems.js";
import { webhookStyle } from "./webhook-style.js";

/** How long a receiver is given before somebody who tries it looks how it went, in milliseconds. */
const A_MOMENT = 1500;

/** What a webhook was told of late, and a button to try it. */
class ProsaDeliveries extends Localized {
  static properties = { webhook: {}, trying: { state: true } };

  static styles = [base, controls, webhookStyle];

  #listing = new Listing(this, ({ webhook, after }) => get(`webhooks/${webhook}/deliveries`, { limit: 20, after }));

  render() {
    this.#listing.need({ webhook: this.webhook });
    const { items, state } = this.#listing;
    return html`<section class="log">
      <header>
        <h3>${t("webhooks.log")}</h3>
        <button class="button" ?disabled=${this.trying} @click=${this.#try}>${t(this.trying ? "webhooks.trying" : "webhooks.try")}</button>
      </header>
      ${items.length === 0 && state === "ready" ? html`<p class="hint">${t("webhooks.log.empty")}</p>` : nothing}
      ${items.map((delivery) => this.#delivery(delivery))} ${pager(this.#listing)}
    </section>`;
  }

  #delivery(delivery) {
    const { event, at, body } = delivery;
    return html`<details>
      <summary>
        <span class="clipped">${event}</span>
        <time datetime=${at}>${when(at, Date.now())}</time>
        <span class=${delivery.failure ? "failed" : "hint"}>${outcome(delivery)}</span>
      </summary>
      ${body ? html`<pre tabindex="0" aria-label=${t("webhooks.body")}>${pretty(body)}</pre>` : html`<p class="hint">${t("webhooks.no_body")}</p>`}
    </details>`;
  }

  async #try() {
    this.trying = true;
    try {
      await post(`webhooks/${this.webhook}/test`);
      await new Promise((resolve) => setTimeout(resolve, A_MOMENT));
      await this.#listing.again();
    } catch (problem) {
      this.tell("say", sentenceOf(problem));
    } finally {
      this.trying = false;
    }
  }
}

function outcome({ deliveredAt, failure, nextAttempt, attempts, status }) {
  if (deliveredAt) return t("webhooks.delivered", { status, n: attempts });
  if (!failure) return t("webhooks.on_its_way");
  const next = nextAttempt ? t("webhooks.next", { at: when(nextAttempt, Date.now()) }) : t("webhooks.given_up");
  return `${failure}. ${next}`;
}

function pretty(body) {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

customElements.define("prosa-deliveries", ProsaDeliveries);
