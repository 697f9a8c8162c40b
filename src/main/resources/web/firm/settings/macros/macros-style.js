import { css } from "lit";

export const macrosStyle = css`
  a.button {
    text-decoration: none;
  }

  .rows {
    border-block-end: 1px solid var(--line);
  }

  .row {
    display: flex;
    align-items: stretch;
    border-block-start: 1px solid var(--line);
  }

  .row a {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 1fr) auto;
    align-content: center;
    align-items: baseline;
    gap: 2px var(--space-4);
    min-block-size: 60px;
    min-inline-size: 0;
    padding: var(--space-2);
    border-radius: 5px;
    color: inherit;
    text-decoration: none;
  }

  .row a:hover {
    background: var(--hover);
  }

  .row a:focus-visible {
    outline-offset: -2px;
  }

  .handle {
    block-size: auto;
  }

  .name {
    font-weight: var(--medium);
  }

  code {
    color: var(--accent);
    font: inherit;
    font-size: var(--text-small);
    font-weight: var(--medium);
  }

  .does {
    grid-column: 1 / -1;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .kept {
    min-block-size: 32px;
    padding-block-start: var(--space-2);
    color: var(--accent);
    font-size: var(--text-small);
  }
`;
