import { css } from "lit";

export const pastChatStyle = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto minmax(0, 1fr) auto auto;
    min-block-size: 0;

    --log-inset: var(--space-4);
  }

  header {
    display: flex;
    grid-row: 1;
    align-items: center;
    gap: var(--space-2);
    min-block-size: 56px;
    padding-inline: var(--space-4) var(--space-2);
    border-block-end: 1px solid var(--line);
  }

  .title {
    flex: 1;
    min-inline-size: 0;
  }

  h2 {
    font-weight: var(--strong);
    line-height: 1.3;
  }

  .title p {
    color: var(--ink-soft);
    font-size: var(--text-small);
    line-height: 1.3;
  }

  .back {
    display: none;
    margin-inline-start: calc(-1 * var(--space-3));
  }

  .leading {
    display: flex;
    flex-wrap: wrap;
    grid-row: 2;
    align-items: center;
    gap: var(--space-2);
    padding: var(--space-2) var(--space-4);
    border-block-end: 1px solid var(--line);
    background: var(--chosen);
    font-size: var(--text-small);
  }

  .leading a {
    color: inherit;
    text-decoration: none;
  }

  .leading p:first-child {
    display: flex;
    flex: 1 1 200px;
    align-items: center;
    gap: var(--space-2);
  }

  .error {
    flex-basis: 100%;
    color: var(--danger);
  }

  .error:empty {
    display: none;
  }

  prosa-reading {
    grid-row: 3;
  }

  details,
  footer {
    padding-inline: var(--space-4);
    border-block-start: 1px solid var(--line);
    font-size: var(--text-small);
  }

  details {
    grid-row: 4;
  }

  footer {
    grid-row: 5;
    padding-block: var(--space-1);
  }

  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: max(40px, var(--target));
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary svg {
    transition: rotate var(--quick) var(--ease);
  }

  details[open] summary svg {
    rotate: 180deg;
  }

  .course {
    display: grid;
    gap: var(--space-2);
    max-block-size: 32dvh;
    padding-block-end: var(--space-3);
    overflow: hidden auto;
  }

  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--space-1) var(--space-4);
  }

  dt {
    color: var(--ink-soft);
  }

  dd {
    text-align: end;
  }

  .stars {
    color: var(--accent);
    letter-spacing: 0.1em;
  }

  .downloads {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
  }

  .course a,
  .downloads a {
    color: var(--accent);
    font-weight: var(--medium);
    line-height: var(--target);
    text-underline-offset: 2px;
  }

  @media (width < 1100px) {
    .back {
      display: inline-flex;
    }

    .cross {
      display: none;
    }
  }
`;
