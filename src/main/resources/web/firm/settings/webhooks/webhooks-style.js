import { css } from "lit";

export const webhooksStyle = css`
  .rows {
    border-block-end: 1px solid var(--line);
  }

  li {
    border-block-start: 1px solid var(--line);
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px var(--space-3);
    align-items: center;
    inline-size: 100%;
    min-block-size: 64px;
    padding: var(--space-2);
    border: 0;
    border-radius: 5px;
    background: none;
    text-align: start;
  }

  .row:hover {
    background: var(--hover);
  }

  .row:focus-visible {
    outline-offset: -2px;
  }

  .name {
    font-weight: var(--medium);
  }

  .detail {
    grid-column: 1 / -1;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .chip {
    padding-inline: var(--space-2);
    border-radius: var(--round);
    background: var(--chip);
    color: var(--ink-soft);
    font-size: var(--text-tiny);
    line-height: 20px;
  }

  .trouble {
    background: var(--waits-ground);
    color: var(--waits-ink);
  }
`;
