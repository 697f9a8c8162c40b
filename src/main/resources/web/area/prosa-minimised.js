import { css, html, nothing } from "lit";
import * as icons from "../common/elements/icons.js";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-avatar.js";
import { base, controls } from "../common/elements/styles.js";
import { Follows } from "../common/follows.js";
import { listed, number } from "../common/format.js";
import { t } from "../common/i18n.js";
import { isOpen } from "./own-chats.js";
import { facts, headline } from "./standing-words.js";

/** The chat while its panel is minimised: who attends or what happens, and what is unread. Tells `show`. */
class ProsaMinimised extends Localized {
  static properties = {
    visit: { attribute: false },
    chat: { attribute: false },
  };

  static styles = [
    base,
    controls,
    css`
      :host {
        position: fixed;
        z-index: 10;
        inset-block-end: var(--space-5);
        inset-inline-end: var(--space-5);
      }

      .show {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: var(--space-3);
        min-inline-size: 220px;
        max-inline-size: min(340px, 100vw - 2 * var(--space-4));
        min-block-size: 56px;
        padding: var(--space-2) var(--space-4) var(--space-2) var(--space-3);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--raised);
        box-shadow: var(--float);
        text-align: start;
        animation: rise var(--calm) var(--ease);
      }

      .show:hover {
        background: var(--hover);
      }

      .face {
        display: grid;
        place-items: center;
        inline-size: 32px;
        block-size: 32px;
        border-radius: var(--round);
        background: var(--chosen);
        color: var(--accent);
      }

      .waiting .face {
        background: var(--waits-ground);
        color: var(--waits-ink);
      }

      .lost .face {
        background: var(--danger-ground);
        color: var(--danger-strong);
      }

      b {
        display: block;
        font-weight: var(--medium);
      }

      small {
        display: block;
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      .unread {
        min-inline-size: 22px;
        padding-inline: 7px;
        border-radius: var(--round);
        background: var(--accent);
        color: var(--on-accent);
        font-size: var(--text-tiny);
        font-weight: var(--strong);
        line-height: 22px;
        text-align: center;
      }

      @media (width < 720px) {
        :host {
          inset-inline: var(--space-4);
          inset-block-end: max(var(--space-4), env(safe-area-inset-bottom));
        }

        .show {
          inline-size: 100%;
          max-inline-size: none;
        }
      }

      @keyframes rise {
        from {
          opacity: 0;
          transform: translateY(8px);
        }
      }
    `,
  ];

  constructor() {
    super();
    new Follows(this, "visit");
  }

  async focus() {
    await this.updateComplete;
    this.renderRoot.querySelector("button").focus();
  }

  willUpdate() {
    this.visit.look(this.chat);
  }

  render() {
    const { status, unread } = this.chat;
    const [first, second] = this.#words();
    return html`
      <button class="show ${status}" @click=${() => this.tell("show")}>
        ${this.#face()}
        <span>
          <span class="unseen">${t("panel.show")}:</span>
          <b class="clipped">${first}</b>
          <small class="clipped figures">${second}</small>
        </span>
        ${unread ? html`<span class="unread figures" aria-hidden="true">${number(unread)}</span>` : nothing}
      </button>
      <p class="unseen" role="status">${unread ? t("log.new_below", { n: unread }) : nothing}</p>
    `;
  }

  #face() {
    const [first] = isOpen(this.chat) ? this.chat.consultants : [];
    return first ? html`<prosa-avatar .name=${first.name}></prosa-avatar>` : html`<span class="face">${icons.chat}</span>`;
  }

  /** Two lines. */
  #words() {
    const { status, project, consultants } = this.chat;
    if (status === "waiting") return this.#waiting(this.visit.standing(this.chat));
    if (status === "lost") return [t("entry.lost"), t("minimised.look")];
    if (status === "closed") return [t("panel.closed"), t("minimised.look")];
    return [listed(consultants.map((one) => one.name)), this.#lastUnread() || project.name];
  }

  #lastUnread() {
    return this.chat.unread ? this.visit.lastMessage(this.chat.id)?.text : undefined;
  }

  #waiting(standing) {
    return [headline(standing, this.chat), facts(standing, this.chat) || this.chat.project.name];
  }
}

customElements.define("prosa-minimised", ProsaMinimised);
