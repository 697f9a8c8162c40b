import { css, html, nothing } from "lit";
import * as icons from "../../common/elements/icons.js";
import { Localized } from "../../common/elements/localized.js";
import "../../common/elements/prosa-skeleton.js";
import { base, controls } from "../../common/elements/styles.js";
import { t } from "../../common/i18n.js";

/**
 * The frame of a page: a heading, a sentence below it, actions (slot `actions`), and the content. `state` is `ready`,
 * `loading` or `failed` (see `state` of Fetched and Listing); from `failed` one gets away by `retry`, which it tells when
 * somebody wants it and when the server is back.
 * `back` leads one step up: `{href, label}`. `wide` is for tables; words are read better in a column.
 */
class ProsaPage extends Localized {
  static properties = {
    heading: {},
    lead: {},
    back: { attribute: false },
    state: {},
    wide: { type: Boolean, reflect: true },
  };

  static styles = [
    base,
    controls,
    css`
      :host {
        display: block;
        max-inline-size: 760px;
        padding: var(--space-8) var(--space-8) var(--space-10);
      }

      :host([wide]) {
        max-inline-size: 1240px;
      }

      .back {
        display: inline-flex;
        align-items: center;
        gap: var(--space-1);
        min-block-size: var(--target);
        margin-block-start: calc(-1 * var(--space-3));
        margin-inline-start: -5px;
        color: var(--ink-soft);
        font-size: var(--text-small);
        text-decoration: none;
      }

      .back:hover {
        color: var(--ink);
      }

      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: flex-start;
        justify-content: space-between;
        gap: var(--space-3) var(--space-6);
        margin-block-end: var(--space-6);
      }

      .names {
        flex: 1;
        min-inline-size: min(300px, 100%);
      }

      h1 {
        font-size: var(--text-title);
        font-weight: var(--strong);
        line-height: 1.25;
        overflow-wrap: anywhere;
      }

      .lead {
        max-inline-size: 64ch;
        margin-block-start: var(--space-1);
        color: var(--ink-soft);
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }

      .failed {
        display: grid;
        gap: var(--space-3);
        justify-items: start;
        color: var(--ink-soft);
      }

      prosa-skeleton {
        max-inline-size: 560px;
        padding: 0;
      }

      @media (width < 720px) {
        :host {
          padding: var(--space-4) var(--space-4) var(--space-8);
        }

        .back {
          margin-block-start: calc(-1 * var(--space-2));
        }

        .head {
          margin-block-end: var(--space-5);
        }
      }
    `,
  ];

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener("prosa-live", this.#back);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener("prosa-live", this.#back);
  }

  render() {
    return html`
      ${this.back ? html`<a class="back" href=${this.back.href}>${icons.back}${this.back.label}</a>` : nothing}
      <div class="head">
        <div class="names">
          <h1>${this.heading}</h1>
          ${this.lead ? html`<p class="lead">${this.lead}</p>` : nothing}
        </div>
        <div class="actions"><slot name="actions"></slot></div>
      </div>
      ${this.#content()}
    `;
  }

  #content() {
    if (this.state === "loading") return html`<prosa-skeleton lines="8"></prosa-skeleton>`;
    if (this.state !== "failed") return html`<slot></slot>`;
    return html`<div class="failed" role="alert">
      <p>${t("part.failed")}</p>
      <button class="button" @click=${() => this.tell("retry")}>${t("try_again")}</button>
    </div>`;
  }

  #back = () => {
    if (this.state === "failed") this.tell("retry");
  };
}

customElements.define("prosa-page", ProsaPage);
