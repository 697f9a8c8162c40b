import { css, html, nothing } from "lit";
import { get } from "../../../common/api.js";
import { Localized } from "../../../common/elements/localized.js";
import "../../../common/elements/prosa-log.js";
import "../../../common/elements/prosa-skeleton.js";
import { base, controls } from "../../../common/elements/styles.js";
import { Fetched } from "../../../common/fetched.js";
import { t } from "../../../common/i18n.js";
import { Talk } from "../../../common/talk/talk.js";
import { rating, transcript } from "../../../console/context-parts.js";
import "../../parts/prosa-drawer.js";

/** The panel in which a chat is read, and nothing else: shown while `chat` names one. Tells `close`. */
class ProsaProjectChat extends Localized {
  static properties = {
    chat: {},
    user: { attribute: false },
    line: { attribute: false },
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

      prosa-log {
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

  #read = new Fetched(this, (id) => this.#open(id));
  #talk;
  #shown = false;

  willUpdate() {
    if (this.chat) this.#read.need(this.chat);
  }

  updated() {
    if (this.chat && !this.#shown) this.#drawer.show();
    if (!this.chat && this.#shown) this.#drawer.shut();
    this.#shown = Boolean(this.chat);
  }

  render() {
    const { value } = this.#read;
    return html`<prosa-drawer .heading=${value?.customer.name ?? t("central.chat")} @dismiss=${() => this.tell("close")}>
      ${this.chat ? this.#content() : nothing}
      <button slot="actions" class="button" @click=${() => this.tell("close")}>${t("part.close")}</button>
    </prosa-drawer>`;
  }

  #content() {
    const { value: chat, failed } = this.#read;
    if (failed)
      return html`<p role="alert">
        ${t("part.failed")} <button class="link" @click=${() => this.#read.again()}>${t("try_again")}</button>
      </p>`;
    if (!chat) return html`<prosa-skeleton lines="6"></prosa-skeleton>`;
    return html`<div class="content">
      <div class="about">
        <p>${t(`central.chat.${chat.status}`)}${chat.tags?.length > 0 ? ` · ${chat.tags.join(", ")}` : nothing}</p>
        ${chat.rating ? rating(chat.rating) : nothing} ${transcript(chat.id)}
      </div>
      <prosa-log .talk=${this.#talk} .chat=${chat.id}></prosa-log>
    </div>`;
  }

  async #open(id) {
    const chat = await get(`chats/${encodeURIComponent(id)}`);
    this.#talk = new Talk(this.line, { ...this.user, kind: "consultant" }, entries);
    this.#talk.know({ ...chat, unread: 0 }); // nothing is new to somebody who looks into the past
    await this.#talk.logs.open(id, chat.lastSeq);
    return chat;
  }

  get #drawer() {
    return this.renderRoot.querySelector("prosa-drawer");
  }
}

/** From the archive: what is read here is not told over the line. */
async function entries(chat, after, limit) {
  const { items, next } = await get(`chats/${chat}/entries`, { after, limit });
  return { entries: items, more: Boolean(next) };
}

customElements.define("prosa-project-chat", ProsaProjectChat);
