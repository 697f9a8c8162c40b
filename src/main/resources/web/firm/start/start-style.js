import { css } from "lit";

export const startStyle = css`
  .progress {
    margin-block-end: var(--space-3);
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-variant-numeric: tabular-nums;
  }

  ol {
    margin: 0;
    padding: 0;
    border-block-end: 1px solid var(--line);
    list-style: none;
  }

  li {
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: var(--space-4);
    padding-block: var(--space-4);
    border-block-start: 1px solid var(--line);
  }

  .mark {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border: 1.5px solid var(--line-strong);
    border-radius: 50%;
  }

  .mark svg {
    inline-size: 14px;
    block-size: 14px;
  }

  .done .mark {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  h2 {
    font-size: inherit;
    font-weight: var(--strong);
    line-height: 24px;
  }

  .done h2 {
    color: var(--ink-soft);
    font-weight: var(--medium);
  }

  li p {
    max-inline-size: 60ch;
    margin-block-start: var(--space-1);
    color: var(--ink-soft);
    text-wrap: pretty;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    margin-block-start: var(--space-3);
  }

  .all-done {
    margin-block-start: var(--space-6);
  }

  .all-done a {
    color: var(--accent);
    font-weight: var(--medium);
  }
`;
