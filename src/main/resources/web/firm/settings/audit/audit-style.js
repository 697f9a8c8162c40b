import { css } from "lit";

export const auditStyle = css`
  ol {
    border-block-end: 1px solid var(--line);
  }

  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--space-1) var(--space-4);
    padding-block: var(--space-3);
    border-block-start: 1px solid var(--line);
  }

  b {
    font-weight: var(--medium);
  }

  .what {
    overflow-wrap: anywhere;
  }

  .subject {
    padding: 0;
    border: 0;
    background: none;
    font-weight: var(--medium);
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--line-strong);
    text-underline-offset: 2px;
  }

  time {
    color: var(--ink-faint);
    font-size: var(--text-small);
    white-space: nowrap;
  }

  dl {
    display: grid;
    grid-column: 1 / -1;
    gap: 2px;
    font-size: var(--text-small);
  }

  dl div {
    display: grid;
    grid-template-columns: 160px minmax(0, 1fr);
    gap: var(--space-3);
  }

  dt {
    color: var(--ink-soft);
  }

  dd {
    overflow-wrap: anywhere;
  }

  del {
    color: var(--ink-soft);
  }

  ins {
    text-decoration: none;
  }

  del + ins::before {
    color: var(--ink-faint);
    content: "→ ";
  }

  @media (width < 720px) {
    li {
      grid-template-columns: minmax(0, 1fr);
    }

    time {
      grid-row: 2;
    }

    dl div {
      grid-template-columns: 112px minmax(0, 1fr);
    }
  }
`;
