import { css } from "lit";

export const overviewStyle = css`
  section {
    margin-block-end: var(--space-8);
  }

  h2 {
    margin-block-end: var(--space-3);
    font-size: var(--text);
    font-weight: var(--strong);
  }

  .stale:not(:empty) {
    margin-block-end: var(--space-4);
    color: var(--waits-ink);
    font-size: var(--text-small);
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
    border-block: 1px solid var(--line);
  }

  .tile {
    display: grid;
    align-content: start;
    padding: var(--space-4) var(--space-4) var(--space-4) 0;
  }

  dt {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .value {
    font-size: 26px;
    font-weight: var(--medium);
    line-height: 1.35;
    letter-spacing: -0.01em;
  }

  .more {
    color: var(--ink-faint);
    font-size: var(--text-small);
  }

  .more a {
    color: var(--accent);
    font-weight: var(--medium);
    text-underline-offset: 2px;
  }

  .waits .value {
    color: var(--waits-ink);
  }

  .lost .value {
    color: var(--danger);
  }

  prosa-team,
  prosa-days {
    display: block;
    margin-block-end: var(--space-8);
  }

  @media (width < 720px) {
    .tiles {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media print {
    .print,
    .more a {
      display: none;
    }
  }
`;
