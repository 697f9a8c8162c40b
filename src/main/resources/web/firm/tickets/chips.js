import { css, html } from "lit";
import * as icons from "../../common/elements/icons.js";
import { t } from "../../common/i18n.js";
import { inOrder } from "./asked.js";

const SIGNS = { "chat-perdido": icons.alert, "origem-chat": icons.chat };

/** A ticket's tags; where it comes from has a sign and a colour. */
export const tagChips = (tags) => inOrder(tags).map((tag) => html`<span class="chip ${tag in SIGNS ? tag : ""}">${SIGNS[tag]}${tag}</span>`);

/** How a ticket stands. */
export const statusChip = (status) => html`<span class="status ${status}">${t(`tickets.status.${status}`)}</span>`;

/** What stands before a tag's name. */
export const signOf = (tag) => SIGNS[tag];

export const chipStyle = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
    max-inline-size: 100%;
    padding-inline: var(--space-2);
    border-radius: var(--round);
    background: var(--chip);
    color: var(--ink-soft);
    font-size: var(--text-tiny);
    font-weight: var(--regular);
    line-height: 20px;
    overflow-wrap: anywhere;
  }

  .chip svg {
    inline-size: 13px;
    block-size: 13px;
  }

  .chip.chat-perdido {
    background: var(--danger-ground);
    color: var(--danger);
    font-weight: var(--medium);
  }

  .chip.origem-chat {
    background: var(--chosen);
    color: var(--accent-strong);
  }

  .status {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    white-space: nowrap;
  }

  .status::before {
    inline-size: 9px;
    block-size: 9px;
    border: 1.5px solid var(--waits-ink);
    border-radius: var(--round);
    background: var(--waits);
    content: "";
  }

  .status.pending::before {
    border-color: var(--line-strong);
    background: none;
  }

  .status.solved::before {
    border-color: var(--accent);
    background: var(--accent);
  }
`;
