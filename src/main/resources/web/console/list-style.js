import { css } from "lit";

/** One of the console's three lists: a heading that stays, and rows that scroll under it. */
export const listStyle = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    border-block-start: 1px solid var(--line);
  }

  h2 {
    display: flex;
    flex: none;
    align-items: center;
    gap: var(--space-2);
    padding: var(--space-3) var(--space-4) var(--space-2);
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-weight: var(--strong);
  }

  .count {
    min-inline-size: 20px;
    padding-inline: 6px;
    border-radius: var(--round);
    background: var(--chip);
    color: var(--ink);
    font-size: var(--text-tiny);
    line-height: 20px;
    text-align: center;
  }

  .scroll {
    min-block-size: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
  }

  .scroll:focus-visible {
    outline-offset: -2px;
  }

  li {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    contain-intrinsic-block-size: auto 57px;
    content-visibility: auto;
  }

  li:hover {
    background: var(--hover);
  }

  li.chosen {
    background: var(--chosen);
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--space-3);
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 57px;
    align-content: center;
    padding: var(--space-2) var(--space-4);
    border: 0;
    background: none;
    text-align: start;
  }

  .row:focus-visible,
  li .button:focus-visible {
    outline-offset: -2px;
  }

  .name {
    font-weight: var(--medium);
  }

  .unread .name {
    font-weight: var(--strong);
  }

  .when,
  .about {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .when {
    font-size: var(--text-tiny);
  }

  prosa-fuse {
    position: absolute;
    inset-block-end: 0;
    inset-inline: var(--space-4);
  }

  .empty {
    padding: 0 var(--space-4) var(--space-4);
    color: var(--ink-faint);
    font-size: var(--text-small);
  }

  .more {
    margin: var(--space-2) var(--space-4) var(--space-3);
  }
`;
