import { css } from "lit";

/** A list whose rows are pressed as a whole. */
export const rowsStyle = css`
  .rows {
    border-block-end: 1px solid var(--line);
  }

  li {
    border-block-start: 1px solid var(--line);
  }

  .row {
    display: grid;
    gap: 2px var(--space-2);
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

  .chip {
    padding-inline: var(--space-2);
    border-radius: var(--round);
    background: var(--chip);
    color: var(--ink-soft);
    font-size: var(--text-tiny);
    line-height: 20px;
  }
`;
