import { css, html, nothing } from "lit";
import { Localized } from "../../../common/elements/localized.js";
import { base, controls } from "../../../common/elements/styles.js";
import { Follows } from "../../../common/follows.js";
import { t } from "../../../common/i18n.js";
import { rating, transcript } from "../../../console/context-parts.js";
import "../../parts/prosa-drawer.js";
import "../../reading/prosa-reading.js";
import { Reading } from "../../reading/reading.js";

/** The panel in which a chat is read, and nothing else: shown while `chat` names one. Tells `close`. */
class ProsaProjectChat extends Localized {
  static properties = {
    chat: {},
    user: { attribute: false },
    line: { attribute: false },
    reading: { state: true },
  };

  static styles = [
    base,
    controls,
    css`
      .content {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        gap: var(--space-3);
        block-size: 100%;
      }

      .about {
        display: grid;
        gap: var(--space-1);
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      prosa-reading {
        --log-inset: 0px;

        min-block-size: 0;
      }

      .stars {
        color: var(--accent);
        letter-spacing: 0.1em;
      }

      .downloads {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-4);
      }

      .downloads a {
        color: var(--accent);
        font-weight: var(--medium);
        line-height: var(--target);
        text-underline-offset: 2px;
      }
    `,
  ];

  #shown = false;

  constructor() {
    super();
    new Follows(this, "reading");
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.reading?.shut();
    this.reading = undefined;
  }

  willUpdate() {
    if (this.chat) this.reading ??= new Reading(this.line, this.user);
    this.reading?.open(this.chat);
  }

  updated() {
    if (this.chat && !this.#shown) this.#drawer.show();
    if (!this.chat && this.#shown) this.#drawer.shut();
    this.#shown = Boolean(this.chat);
  }

  render() {
    const chat = this.reading?.chat;
    return html`<prosa-drawer .heading=${chat?.customer.name ?? t("central.chat")} @dismiss=${() => this.tell("close")}>
      ${this.chat ? this.#content(chat) : nothing}
      <button slot="actions" class="button" @click=${() => this.tell("close")}>${t("part.close")}</button>
    </prosa-drawer>`;
  }

  #content(chat) {
    return html`<div class="content">
      <div class="about">${chat ? about(chat) : nothing}</div>
      <prosa-reading .reading=${this.reading} .chat=${this.chat}></prosa-reading>
    </div>`;
  }

  get #drawer() {
    return this.renderRoot.querySelector("prosa-drawer");
  }
}

const about = (chat) => html`
  <p>${t(`central.chat.${chat.status}`)}${chat.tags?.length > 0 ? ` · ${chat.tags.join(", ")}` : nothing}</p>
  ${chat.rating ? rating(chat.rating) : nothing} ${transcript(chat.id)}
`;

customElements.define("prosa-project-chat", ProsaProjectChat);
