import { css, html } from "lit";
import * as icons from "../common/elements/icons.js";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-settings.js";
import "../common/elements/prosa-skeleton.js";
import { base, controls, plainWords } from "../common/elements/styles.js";
import { t } from "../common/i18n.js";
import { commandKeys } from "./command-items.js";
import "./prosa-colleagues.js";
import "./prosa-ongoing-list.js";
import "./prosa-own-presence.js";
import "./prosa-previous-list.js";
import "./prosa-waiting-list.js";

const LISTS = "prosa-waiting-list, prosa-ongoing-list, prosa-previous-list";

/**
 * The left pane: own presence, the three lists above each other, colleagues and preferences. Tells `search` when one
 * looks for something else.
 */
class ProsaLists extends Localized {
  static properties = {
    workspace: { attribute: false },
    waiting: { attribute: false },
    parked: { attribute: false },
    ongoing: { attribute: false },
    previous: { attribute: false },
    chosen: {},
    down: { type: Boolean },
    silent: { type: Boolean },
    extras: { attribute: false },
  };

  static styles = [
    base,
    controls,
    plainWords,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        grid-template-rows: auto auto minmax(0, 1fr) auto;
        min-block-size: 0;
        background: var(--ground);
      }

      .head {
        display: flex;
        align-items: center;
        gap: var(--space-1);
        min-block-size: 56px;
        padding: 0 var(--space-2) 0 var(--space-4);
      }

      .title {
        flex: 1;
        font-size: var(--text-large);
        font-weight: var(--strong);
      }

      .search {
        color: var(--ink-soft);
      }

      .silent:not(:empty) {
        padding: var(--space-2) var(--space-4);
        background: var(--waits-ground);
        color: var(--waits-ink);
        font-size: var(--text-small);
      }

      .silent .link {
        color: inherit;
      }

      .lists {
        display: flex;
        flex-direction: column;
        min-block-size: 0;
      }

      prosa-waiting-list {
        flex: none;
        max-block-size: 46%;
      }

      prosa-ongoing-list {
        flex: none;
        max-block-size: 34%;
      }

      prosa-previous-list {
        flex: 1;
      }

      prosa-settings {
        margin-inline-start: auto;
      }

      .foot {
        display: flex;
        align-items: center;
        padding: var(--space-1) var(--space-2);
        border-block-start: 1px solid var(--line);
      }
    `,
  ];

  render() {
    return html`
      <div class="head">
        <p class="title" tabindex="-1">${t("console.title")}</p>
        ${this.workspace.welcomed ? this.#tools() : null}
      </div>
      <p class="silent" role="status">${this.silent ? this.#wakeUp() : null}</p>
      <div class="lists" @keydown=${this.#pressed}>${this.workspace.welcomed ? this.#lists() : this.#beforeWelcome()}</div>
      <div class="foot">
        <prosa-colleagues ?hidden=${!this.workspace.welcomed} .colleagues=${[...this.workspace.rooms.colleagues.values()]} .self=${this.workspace.rooms.user?.id}></prosa-colleagues>
        <prosa-settings up .extra=${this.extras}></prosa-settings>
      </div>
    `;
  }

  /** Puts the focus back on a chat's row, or where the lists begin. */
  focusRow(chat) {
    const rows = this.#rows();
    const row = rows.find((one) => one.closest("[data-chat]").dataset.chat === chat) ?? rows[0];
    (row ?? this.renderRoot.querySelector(".title")).focus();
  }

  #lists() {
    const { workspace, chosen } = this;
    return html`
      <prosa-waiting-list .rooms=${workspace.rooms} .chats=${this.waiting} .parked=${this.parked} .chosen=${chosen}></prosa-waiting-list>
      <prosa-ongoing-list .rooms=${workspace.rooms} .chats=${this.ongoing} .chosen=${chosen}></prosa-ongoing-list>
      <prosa-previous-list
        .previous=${workspace.previous}
        .chats=${this.previous}
        .state=${workspace.previous.state}
        .chosen=${chosen}
      ></prosa-previous-list>
    `;
  }

  #tools() {
    return html`
      <button
        class="button plain icon search"
        aria-label=${t("keys.commands")}
        aria-keyshortcuts="Control+K Meta+K"
        title="${t("keys.commands")} (${commandKeys})"
        @click=${() => this.tell("search")}
      >
        ${icons.search}
      </button>
      <prosa-own-presence .status=${this.workspace.rooms.presence}></prosa-own-presence>
    `;
  }

  /** Any click on the page lets it ring; this one is for those who wonder why it does not. */
  #wakeUp() {
    return html`${t("bell.blocked")} <button class="link">${t("bell.wake")}</button>`;
  }

  #beforeWelcome() {
    if (this.down) return html`<div class="words"><p>${t("console.unreachable")}</p></div>`;
    return html`<prosa-skeleton lines="9"></prosa-skeleton>`;
  }

  #pressed(event) {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (!(event.key in steps)) return;
    const rows = this.#rows();
    const at = rows.findIndex((row) => row.closest("li").matches(":focus-within"));
    if (at < 0) return;
    event.preventDefault();
    rows[at + steps[event.key]]?.focus();
  }

  #rows() {
    const lists = [...this.renderRoot.querySelectorAll(LISTS)];
    return lists.flatMap((list) => [...list.renderRoot.querySelectorAll(".row")]);
  }
}

customElements.define("prosa-lists", ProsaLists);
