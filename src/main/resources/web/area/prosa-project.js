import { css, html, nothing } from "lit";
import * as icons from "../common/elements/icons.js";
import { Localized } from "../common/elements/localized.js";
import { base, controls } from "../common/elements/styles.js";
import { t } from "../common/i18n.js";
import { isOpen } from "./own-chats.js";
import "./prosa-schedule.js";
import "./prosa-team.js";

/** A project's page: who attends it, its chat, its schedule. Tells `chat`, with an activity's id where it is about one, and `back`. */
class ProsaProject extends Localized {
  static properties = {
    project: { attribute: false },
    chat: { attribute: false },
    single: { type: Boolean },
  };

  static styles = [
    base,
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-8);
      }

      .up {
        margin-inline-start: calc(-1 * var(--space-3));
        justify-self: start;
        color: var(--ink-soft);
      }

      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-4);
      }

      h1 {
        font-size: 28px;
        font-weight: var(--strong);
        letter-spacing: -0.015em;
        line-height: 1.2;
        overflow-wrap: anywhere;
      }

      prosa-team {
        margin-block-start: var(--space-2);
      }
    `,
  ];

  focus() {
    this.renderRoot.querySelector(".open").focus();
  }

  render() {
    const { project, chat } = this;
    return html`
      ${this.single ? nothing : this.#up()}
      <header>
        <div>
          <h1>${project.name}</h1>
          <prosa-team .consultants=${project.consultants}></prosa-team>
        </div>
        <button class="button primary large open" @click=${() => this.tell("chat")}>
          ${icons.chat} ${t(chat && isOpen(chat) ? "area.continue_chat" : "area.open_chat")}
        </button>
      </header>
      <prosa-schedule .project=${project.id}></prosa-schedule>
    `;
  }

  #up() {
    return html`<button class="button plain up" @click=${() => this.tell("back")}>${icons.back} ${t("area.back")}</button>`;
  }
}

customElements.define("prosa-project", ProsaProject);
