import { css } from "lit";

/** What the parts of a project's page share. */
export const centralStyle = css`
  section {
    display: grid;
    gap: var(--space-2);
    min-inline-size: 0;
  }

  .heading {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
    min-block-size: var(--target);
  }

  h2 {
    font-size: var(--text-large);
    font-weight: var(--strong);
  }

  .soft,
  .empty {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .rows > li {
    border-block-start: 1px solid var(--line);
  }

  .rows {
    border-block-end: 1px solid var(--line);
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px var(--space-4);
    align-items: center;
    inline-size: 100%;
    min-block-size: 56px;
    padding: var(--space-2);
    border: 0;
    border-radius: 5px;
    background: none;
    color: inherit;
    text-align: start;
    text-decoration: none;
  }

  button.row:hover,
  a.row:hover {
    background: var(--hover);
  }

  .row:focus-visible {
    outline-offset: -2px;
  }

  .name {
    font-weight: var(--medium);
  }

  .row > .soft {
    grid-column: 1;
  }

  .end {
    display: flex;
    gap: var(--space-2);
    align-items: center;
    grid-row: 1 / span 2;
    grid-column: 2;
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
    white-space: nowrap;
  }

  .lost {
    background: var(--danger-ground);
    color: var(--danger);
  }

  .stars {
    color: var(--accent);
    letter-spacing: 0.1em;
    white-space: nowrap;
  }

  .comment {
    overflow-wrap: anywhere;
  }
`;
