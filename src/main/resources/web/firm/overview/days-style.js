import { css } from "lit";

export const daysStyle = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-5);
    padding-block-end: var(--space-3);
    border-block-end: 1px solid var(--line);
  }

  h2 {
    font-size: var(--text);
    font-weight: var(--strong);
  }

  .spans {
    display: flex;
  }

  .spans .button {
    border-radius: 0;
    font-weight: var(--regular);
  }

  .spans .button + .button {
    border-inline-start: 0;
  }

  .spans .button:first-child {
    border-start-start-radius: var(--radius);
    border-end-start-radius: var(--radius);
  }

  .spans .button:last-child {
    border-start-end-radius: var(--radius);
    border-end-end-radius: var(--radius);
  }

  .spans [aria-pressed="true"] {
    background: var(--chosen);
    font-weight: var(--medium);
  }

  .sheets {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
    margin-inline-start: auto;
    font-size: var(--text-small);
  }

  .sheets a {
    color: var(--accent);
    font-weight: var(--medium);
    line-height: var(--target);
    text-underline-offset: 2px;
  }

  .none {
    padding-block: var(--space-6);
    color: var(--ink-soft);
  }

  prosa-skeleton {
    padding-block: var(--space-6);
  }

  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3) var(--space-8);
    margin: 0;
    padding-block: var(--space-6);
    break-inside: avoid;
  }

  figure + figure {
    border-block-start: 1px solid var(--line);
  }

  figcaption {
    grid-column: 1 / -1;
    font-size: var(--text-small);
    font-weight: var(--medium);
  }

  .numbers {
    max-block-size: 260px;
    overflow: auto;
    overscroll-behavior: contain;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--text-small);
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: var(--space-1) 0 var(--space-1) var(--space-3);
    border-block-end: 1px solid var(--line);
    font-weight: var(--regular);
    text-align: end;
    white-space: nowrap;
  }

  th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--surface);
    color: var(--ink-faint);
    font-size: var(--text-tiny);
    font-weight: var(--medium);
  }

  @media (width >= 1100px) {
    figure {
      grid-template-columns: minmax(0, 1fr) 380px;
    }
  }

  @media print {
    .spans,
    .sheets {
      display: none;
    }

    .numbers {
      max-block-size: none;
      overflow: visible;
    }
  }
`;
