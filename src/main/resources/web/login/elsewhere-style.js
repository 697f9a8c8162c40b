import { css } from "lit";

/** A hairline with a word in it, between two ways in. */
export const elsewhereStyle = css`
  :host {
    display: grid;
    margin-block-start: var(--space-5);
  }

  p {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    margin-block-end: var(--space-5);
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  p::before,
  p::after {
    flex: 1;
    border-block-start: 1px solid var(--line);
    content: "";
  }

  a {
    min-inline-size: 0;
    padding-block: var(--space-2);
    text-align: center;
    text-decoration: none;
    white-space: normal;
    overflow-wrap: anywhere;
  }
`;
