import { css } from "lit";

export const firmStyle = css`
  :host {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    grid-template-rows: auto auto minmax(0, 1fr);
    block-size: 100dvh;
  }

  prosa-connection {
    grid-area: 1 / 1 / auto / -1;
  }

  prosa-navigation {
    grid-area: 2 / 1 / span 2;
  }

  prosa-notices {
    inset-inline-start: calc(68px + var(--space-4)); /* beside the navigation */
  }

  .strip {
    grid-area: 2 / -2;
  }

  .sheet {
    grid-area: 3 / -2;
    min-block-size: 0;
    overflow: hidden auto;
    scrollbar-gutter: stable;
    background: var(--surface);
  }

  header {
    display: none;
  }

  .calls {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0 var(--space-3);
    padding: var(--space-2) var(--space-4);
    background: var(--waits-ground);
    color: var(--waits-ink);
    font-size: var(--text-small);
    font-weight: var(--medium);
  }

  .calls a {
    color: inherit;
    text-underline-offset: 2px;
  }

  .tabs {
    position: sticky;
    z-index: 5;
    inset-block-start: 0;
    display: flex;
    gap: var(--space-5);
    padding-inline: var(--space-8);
    overflow: auto hidden;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
    scrollbar-width: none;
  }

  .tabs a {
    flex: none;
    padding-block: 13px 11px;
    border-block-end: 2px solid transparent;
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-weight: var(--medium);
    text-decoration: none;
  }

  .tabs a:hover {
    color: var(--ink);
  }

  .tabs a:focus-visible {
    outline-offset: -3px;
  }

  .tabs a[aria-current] {
    border-color: var(--accent);
    color: var(--ink);
  }

  main:focus-visible {
    outline: none;
  }

  .words {
    padding: var(--space-8);
  }

  main > prosa-skeleton {
    max-inline-size: 560px;
    padding: var(--space-8);
  }

  @media (width < 720px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }

    prosa-navigation {
      grid-area: 4 / 1;
    }

    prosa-notices {
      inset-inline-start: var(--space-4);
    }

    header {
      display: flex;
      align-items: center;
      gap: var(--space-2);
      min-block-size: 52px;
      padding-inline: var(--space-4) var(--space-2);
    }

    .brand {
      flex: 1;
      font-size: var(--text-large);
      font-weight: var(--strong);
    }

    .tabs {
      padding-inline: var(--space-4);
    }

    .words,
    main > prosa-skeleton {
      padding: var(--space-4);
    }
  }

  @media print {
    :host {
      display: block;
      block-size: auto;
    }

    prosa-connection,
    prosa-navigation,
    prosa-notices,
    .strip,
    .sheet > header,
    .tabs {
      display: none;
    }

    .sheet {
      overflow: visible;
    }
  }
`;
