import { css, html, nothing } from "lit";
import { Localized } from "../common/elements/localized.js";
import { base, controls, plainWords } from "../common/elements/styles.js";
import { t } from "../common/i18n.js";
import { isOpen } from "./own-chats.js";
import { reachable } from "./reachable.js";

/** The customer's projects, each with its chat if it has one. Tells `project`. */
class ProsaProjects extends Localized {
  static properties = {
    items: { attribute: false },
    routing: {},
  };

  static styles = [
    base,
    controls,
    plainWords,
    css`
      h1 {
        margin-block-end: var(--space-6);
        font-size: 28px;
        font-weight: var(--strong);
        letter-spacing: -0.015em;
      }

      .words {
        padding-inline: 0;
        max-inline-size: 52ch;
        font-size: var(--text);
      }

      li {
        border-block-start: 1px solid var(--line);
      }

      li:last-child {
        border-block-end: 1px solid var(--line);
      }

      .project {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-4);
        inline-size: calc(100% + 2 * var(--space-3));
        margin-inline: calc(-1 * var(--space-3));
        padding: var(--space-5) var(--space-3);
        border: 0;
        background: none;
        text-align: start;
      }

      .project:hover {
        background: var(--hover);
      }

      .project:focus-visible {
        outline-offset: -2px;
      }

      b {
        display: block;
        font-size: var(--text-large);
        font-weight: var(--medium);
      }

      small {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      .state {
        flex: none;
        padding-inline: var(--space-2);
        border-radius: var(--round);
        background: var(--own);
        color: var(--ink);
        font-size: var(--text-tiny);
        font-weight: var(--medium);
        line-height: 24px;
      }

      .state.waiting {
        background: var(--waits-ground);
        color: var(--waits-ink);
      }
    `,
  ];

  render() {
    return html`
      <h1>${t("area.title")}</h1>
      ${this.items.length === 0
        ? html`<p class="words">${t("area.empty")}</p>`
        : html`<ul>
            ${this.items.map((item) => this.#item(item))}
          </ul>`}
    `;
  }

  #item({ project, chat }) {
    return html`
      <li>
        <button class="project" @click=${() => this.tell("project", project.id)}>
          <span><b>${project.name}</b><small>${reachable(project.consultants)}</small></span>
          ${chat && isOpen(chat) ? state(chat, this.routing) : nothing}
        </button>
      </li>
    `;
  }
}

function state({ status, unread }, routing) {
  const waiting = routing === "queue" ? "area.chat_waiting" : "area.chat_unattended";
  const words = t(status === "waiting" ? waiting : "area.chat_active");
  const fresh = unread ? ` · ${t("area.unread", { n: unread })}` : "";
  return html`<span class="state ${status}">${words}${fresh}</span>`;
}

customElements.define("prosa-projects", ProsaProjects);
