import { css } from "lit";

export const offersStyle = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    background: var(--ground);
  }

  section {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: var(--space-3);
    margin: var(--space-3) var(--space-3) 0;
    padding: var(--space-3);
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: var(--raised);
    animation: arrive var(--calm) var(--ease);
  }

  section:last-of-type {
    margin-block-end: var(--space-2);
  }

  .why {
    color: var(--accent);
    font-size: var(--text-tiny);
    font-weight: var(--medium);
    line-height: 1.3;
    text-wrap: balance;
  }

  h2 {
    font-size: var(--text-large);
    font-weight: var(--strong);
    line-height: 1.3;
  }

  .project {
    color: var(--ink-soft);
    font-size: var(--text-small);
    line-height: 1.3;
  }

  .answers {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: 1fr 1fr;
    gap: var(--space-2);
  }

  .answers .button {
    padding-inline: var(--space-2);
  }

  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(-8px);
    }
  }
`;
