import { css } from "lit";

export const chatStyle = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto minmax(0, 1fr) auto;
    min-block-size: 0;
    background: var(--surface);
  }

  header {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: 56px;
    padding: var(--space-1) var(--space-3) var(--space-1) var(--space-6);
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

  .title b {
    color: var(--waits-ink);
    font-weight: var(--medium);
  }

  .actions {
    display: flex;
    flex: none;
    align-items: center;
    gap: var(--space-1);
  }

  .standing:not(:empty) {
    padding: var(--space-1) var(--space-6);
    border-block-end: 1px solid var(--line);
    background: var(--chosen);
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .drop {
    display: grid;
    grid-area: 1 / 1 / -1;
    z-index: 16;
    place-items: center;
    margin: var(--space-2);
    border: 2px dashed var(--accent);
    border-radius: var(--radius);
    background: color-mix(in oklch, var(--surface) 85%, transparent);
    font-weight: var(--medium);
    pointer-events: none;
  }

  .back {
    display: none;
    margin-inline-start: calc(-1 * var(--space-3));
  }

  prosa-skeleton {
    align-content: end;
    padding: var(--space-6);
  }

  .middle {
    place-content: center;
    justify-items: center;
  }

  footer {
    padding: var(--space-3) var(--space-6) var(--space-4);
    border-block-start: 1px solid var(--line);
    color: var(--ink-soft);
    font-size: var(--text-small);
    text-wrap: balance;
  }

  @media (width >= 1100px) {
    .details {
      display: none;
    }
  }

  @media (width < 720px) {
    :host {
      --log-inset: var(--space-4);
      --log-avatar: 28px;
      --composer-inset: var(--space-2);
    }

    header {
      padding-inline: var(--space-4) var(--space-2);
    }

    .standing:not(:empty) {
      padding-inline: var(--space-4);
    }

    .back {
      display: inline-flex;
    }

    footer {
      padding-inline: var(--space-4);
    }
  }
`;
