import { css } from "lit";

/** For whoever draws a table, what is selected in it, and its end. */
export const tableStyle = css`
  .table-frame {
    overflow: auto hidden;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--text-small);
  }

  th,
  td {
    padding: var(--space-2) var(--space-4) var(--space-2) 0;
    border-block-end: 1px solid var(--line);
    font-weight: var(--regular);
    text-align: start;
    vertical-align: middle;
  }

  thead th {
    color: var(--ink-faint);
    font-size: var(--text-tiny);
    font-weight: var(--medium);
    white-space: nowrap;
  }

  tbody tr {
    block-size: 45px;
  }

  tbody tr:hover {
    background: var(--hover);
  }

  tbody tr[aria-selected="true"] {
    background: var(--chosen);
  }

  .main,
  .main a {
    color: var(--ink);
    font-size: var(--text);
    font-weight: var(--medium);
  }

  .main a {
    text-decoration: none;
  }

  .main a:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }

  .end {
    text-align: end;
  }

  .mark {
    inline-size: 40px;
    padding-inline: var(--space-2);
  }

  input[type="checkbox"] {
    display: block;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--accent);
  }

  .sorter {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: inherit;
  }

  .end .sorter {
    flex-direction: row-reverse;
  }

  .sorter svg {
    visibility: hidden;
  }

  .sorter.sorted,
  .sorter:hover {
    color: var(--ink);
  }

  .sorter.sorted svg {
    transform: scaleY(-1);
    visibility: visible;
  }

  .sorter.down svg {
    transform: none;
  }

  .selection {
    position: sticky;
    z-index: 4;
    inset-block-end: var(--space-4);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-4);
    margin-block-start: var(--space-4);
    padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    box-shadow: var(--float);
    font-size: var(--text-small);
  }

  .deeds {
    display: flex;
    gap: var(--space-2);
    margin-inline-start: auto;
  }

  .pager {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    padding-block: var(--space-4);
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  @media (width < 720px) {
    table,
    tbody {
      display: block;
    }

    thead {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tbody tr {
      position: relative;
      display: grid;
      gap: 2px;
      block-size: auto;
      padding-block: var(--space-3);
      border-block-end: 1px solid var(--line);
    }

    tbody th,
    tbody td {
      display: block;
      padding: 0;
      border: 0;
    }

    td[data-label] {
      display: grid;
      grid-template-columns: 112px minmax(0, 1fr);
      gap: var(--space-2);
      text-align: start;
    }

    td[data-label]::before {
      color: var(--ink-faint);
      content: attr(data-label);
    }

    tr:has(.mark) {
      padding-inline-start: var(--space-10);
    }

    .mark {
      position: absolute;
      inset-block-start: var(--space-3);
      inset-inline-start: 0;
    }
  }

  @media (pointer: coarse) {
    tbody .mark input {
      inline-size: 22px;
      block-size: 22px;
    }
  }
`;
