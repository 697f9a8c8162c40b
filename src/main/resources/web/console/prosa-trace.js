import { css, html } from "lit";
import { get } from "../common/api.js";
import { now } from "../common/clock.js";
import * as icons from "../common/elements/icons.js";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-skeleton.js";
import { base, controls } from "../common/elements/styles.js";
import { Fetched } from "../common/fetched.js";
import { when } from "../common/format.js";
import { t } from "../common/i18n.js";
import { explained } from "./trace-words.js";

const DECISIONS = 100;

/** Why a chat went where it went: each routing decision, the latest first. It is read when somebody wants to know. */
class ProsaTrace extends Localized {
  static properties = {
    chat: {},
    revision: { type: Number },
    open: { state: true },
  };

  static styles = [
    base,
    controls,
    css`
      summary {
        display: flex;
        align-items: center;
        justify-content: space-between;
        min-block-size: var(--target);
        cursor: pointer;
        list-style: none;
      }

      summary::-webkit-details-marker {
        display: none;
      }

      summary svg {
        color: var(--ink-soft);
        transition: rotate var(--quick) var(--ease);
      }

      details[open] summary svg {
        rotate: 180deg;
      }

      .decisions > li {
        padding-block: var(--space-2);
      }

      .decisions > li + li {
        border-block-start: 1px solid var(--line);
      }

      .outcome {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: var(--space-3);
        font-weight: var(--medium);
      }

      time,
      .soft,
      dt {
        color: var(--ink-soft);
        font-size: var(--text-tiny);
        font-weight: var(--regular);
      }

      time {
        flex: none;
      }

      dl {
        display: grid;
        grid-template-columns: 84px minmax(0, 1fr);
        gap: 2px var(--space-2);
        margin-block-start: var(--space-1);
      }

      dd {
        font-size: var(--text-tiny);
        overflow-wrap: anywhere;
      }

      prosa-skeleton {
        padding: 0;
      }
    `,
  ];

  #trace = new Fetched(this, (key) => get(`chats/${key.split(" ")[0]}/trace`, { limit: DECISIONS }));

  willUpdate(changed) {
    if (changed.has("chat") && changed.get("chat")) this.open = false;
    if (this.open) this.#trace.need(`${this.chat} ${this.revision}`);
  }

  render() {
    return html`
      <details .open=${Boolean(this.open)} @toggle=${({ target }) => (this.open = target.open)}>
        <summary>${t("trace.why")} ${icons.chevron}</summary>
        ${this.open ? this.#decisions() : null}
      </details>
    `;
  }

  #decisions() {
    const { value, failed } = this.#trace;
    if (failed) return html`<p class="soft">${t("context.unreachable")} <button class="link" @click=${() => this.#trace.again()}>${t("try_again")}</button></p>`;
    if (!value) return html`<prosa-skeleton lines="3"></prosa-skeleton>`;
    if (value.items.length === 0) return html`<p class="soft">${t("trace.none")}</p>`;
    return html`<ol class="decisions">${value.items.toReversed().map(decision)}</ol>`;
  }
}

function decision(item) {
  const { outcome, tiers } = explained(item);
  return html`<li>
    <p class="outcome"><span>${outcome}</span> <time class="figures">${when(item.at, now())}</time></p>
    <dl>${tiers.map(({ name, people }) => html`<dt>${name}</dt><dd>${people.map((words) => html`<p>${words}</p>`)}</dd>`)}</dl>
  </li>`;
}

customElements.define("prosa-trace", ProsaTrace);
