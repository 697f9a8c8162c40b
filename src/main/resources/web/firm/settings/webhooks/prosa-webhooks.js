import { html, nothing } from "lit";
import * as icons from "../../../common/elements/icons.js";
import { Localized } from "../../../common/elements/localized.js";
import { base, controls } from "../../../common/elements/styles.js";
import { Fetched } from "../../../common/fetched.js";
import { when } from "../../../common/format.js";
import { learn, t } from "../../../common/i18n.js";
import "../../parts/prosa-empty.js";
import "../../parts/prosa-page.js";
import { rowsStyle } from "../../parts/rows-style.js";
import { whole } from "../../parts/whole.js";
import "./prosa-webhook.js";
import { webhooksStyle } from "./webhooks-style.js";
import { words } from "./words.js";

learn(words);

/** Empresa > Webhooks: the servers that are told what happens. */
class ProsaWebhooks extends Localized {
  static styles = [base, controls, rowsStyle, webhooksStyle];

  #webhooks = new Fetched(this, () => whole("webhooks"));

  connectedCallback() {
    super.connectedCallback();
    this.#webhooks.need("all");
  }

  render() {
    return html`
      <prosa-page
        .heading=${t("page.settings_webhooks")}
        .lead=${t("webhooks.lead")}
        .state=${this.#webhooks.state}
        @retry=${() => this.#webhooks.again()}
      >
        <button slot="actions" class="button primary" @click=${() => this.#open()}>${icons.plus}${t("webhooks.new")}</button>
        ${this.#webhooks.state === "ready" ? this.#list(this.#webhooks.value) : nothing}
      </prosa-page>
      <prosa-webhook @saved=${() => this.#webhooks.again()}></prosa-webhook>
    `;
  }

  #list(webhooks) {
    if (webhooks.length === 0) return html`<prosa-empty .words=${t("webhooks.empty")}></prosa-empty>`;
    return html`<ul class="rows" aria-label=${t("page.settings_webhooks")}>
      ${webhooks.map((webhook) => this.#row(webhook))}
    </ul>`;
  }

  #row(webhook) {
    const { name, url, events } = webhook;
    return html`<li>
      <button class="row" @click=${() => this.#open(webhook)}>
        <span class="name clipped">${name || url}</span>
        ${standing(webhook)}
        <span class="detail clipped">${name ? `${url} · ` : ""}${t("webhooks.events_count", { n: events.length })}</span>
      </button>
    </li>`;
  }

  #open(webhook) {
    this.renderRoot.querySelector("prosa-webhook").edit(webhook);
  }
}

function standing({ active, failingSince, failure }) {
  if (!active) return html`<span class="chip ${failure ? "trouble" : ""}">${t(failure ? "webhooks.switched_off" : "webhooks.off")}</span>`;
  if (failingSince) return html`<span class="chip trouble">${t("webhooks.failing", { since: when(failingSince, Date.now()) })}</span>`;
  return nothing;
}

customElements.define("prosa-webhooks", ProsaWebhooks);
