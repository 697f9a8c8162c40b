import { css } from "lit";

export const commentsStyle = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
  }

  h2 {
    font-size: var(--text);
    font-weight: var(--strong);
  }

  .soft,
  time {
    color: var(--ink-faint);
    font-size: var(--text-small);
  }

  ol {
    display: grid;
    gap: var(--space-5);
  }

  ol:empty {
    display: none;
  }

  li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--space-3);
  }

  prosa-avatar {
    grid-row: span 2;
  }

  strong {
    font-weight: var(--medium);
  }

  .text {
    max-inline-size: 68ch;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .text a {
    color: var(--accent);
  }

  form {
    display: grid;
    gap: var(--space-3);
    justify-items: start;
    margin-block-start: var(--space-2);
  }

  .field {
    inline-size: 100%;
  }

  .pager {
    font-size: var(--text-small);
  }
`;
