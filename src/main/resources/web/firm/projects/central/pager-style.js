import { css } from "lit";

export const pagerStyle = css`
  .pager {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
`;
