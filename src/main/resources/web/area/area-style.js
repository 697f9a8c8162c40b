import { css } from "lit";

export const areaStyle = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto minmax(0, 1fr);
    block-size: 100dvh;
  }

  header {
    display: flex;
    grid-row: 2;
    align-items: center;
    gap: var(--space-3);
    min-block-size: 56px;
    padding-inline: var(--space-5) var(--space-2);
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }

  .brand {
    flex: none;
    font-size: var(--text-large);
    font-weight: var(--strong);
  }

  .name {
    flex: 1;
    color: var(--ink-soft);
    font-size: var(--text-small);
    text-align: end;
  }

  .page {
    display: grid;
    grid-row: 3;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 0;
  }

  main {
    overflow: hidden auto;
    min-block-size: 0;
  }

  .column {
    inline-size: min(880px, 100% - 2 * var(--space-6));
    margin: var(--space-10) auto;
  }

  /* So that the end of the page can be read beside the minimised chat. */
  .column:has(+ prosa-minimised) {
    padding-block-end: 72px;
  }

  .words {
    padding-inline: 0;
  }

  aside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 0;
    min-inline-size: 0;
  }

  @media (width >= 1100px) {
    .with-panel {
      grid-template-columns: minmax(0, 1fr) 380px;
    }

    aside {
      border-inline-start: 1px solid var(--line);
    }
  }

  @media (720px <= width < 1100px) {
    aside {
      position: fixed;
      z-index: 10;
      inset-block-end: var(--space-5);
      inset-inline-end: var(--space-5);
      inline-size: 380px;
      block-size: min(600px, 100dvh - 2 * var(--space-5));
      overflow: hidden;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      box-shadow: var(--float);
    }
  }

  @media (width < 720px) {
    .column {
      inline-size: calc(100% - 2 * var(--space-4));
      margin-block: var(--space-6);
    }

    aside {
      position: fixed;
      z-index: 10;
      inset: 0;
      block-size: 100dvh;
    }
  }
`;
