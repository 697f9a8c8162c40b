import { css } from "lit";

export const webhooksStyle = css`
  .row {
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: var(--space-3);
  }

  .detail {
    grid-column: 1 / -1;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .trouble {
    background: var(--waits-ground);
    color: var(--waits-ink);
  }
`;
