import { css } from "lit";

export const scheduleStyle = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  h2 {
    margin-block-end: var(--space-2);
    font-size: var(--text-large);
    font-weight: var(--strong);
  }

  .words,
  prosa-skeleton {
    padding-inline: 0;
  }

  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--space-4);
    padding-block: var(--space-3);
    border-block-start: 1px solid var(--line);
  }

  .what {
    position: relative;
    padding-inline-start: var(--space-6);
  }

  .what::before {
    content: "";
    position: absolute;
    inset-block-start: 5px;
    inset-inline-start: 0;
    inline-size: 11px;
    block-size: 11px;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--round);
  }

  .active .what::before {
    border-color: var(--accent);
    background: var(--accent);
  }

  .done .what::before {
    border-color: transparent;
    background: var(--line-strong);
  }

  h3 {
    font-weight: var(--medium);
    overflow-wrap: anywhere;
  }

  .what p {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .active .status {
    color: var(--accent);
    font-weight: var(--medium);
  }

  .button svg {
    display: none;
  }

  .time {
    display: none;
    position: relative;
    align-self: stretch;
  }

  .time i,
  .time b {
    position: absolute;
    inset-block: 0;
  }

  .time i {
    inset-inline-start: calc(var(--start) * 100%);
    inline-size: max(6px, var(--length) * 100%);
    block-size: 8px;
    margin-block: auto;
    border-radius: var(--round);
    background: var(--chip);
  }

  .active .time i {
    background: var(--accent);
  }

  .done .time i {
    background: var(--line-strong);
  }

  .time b {
    inset-block: calc(-1 * var(--space-3) - 1px);
    inset-inline-start: calc(var(--today) * 100%);
    inline-size: 1px;
    background: color-mix(in oklch, var(--accent) 50%, transparent);
  }

  li:first-child .time b::before {
    content: attr(data-today);
    position: absolute;
    inset-block-end: 100%;
    translate: -50%;
    padding-block-end: 2px;
    color: var(--accent);
    font-size: var(--text-tiny);
    font-weight: var(--medium);
  }

  @container (width >= 640px) {
    li {
      grid-template-columns: minmax(0, 5fr) minmax(0, 3fr) auto;
      gap: var(--space-6);
    }

    .time {
      display: block;
    }
  }

  @container (width < 440px) {
    .button {
      inline-size: var(--target);
      padding: 0;
    }

    .button span {
      display: none;
    }

    .button svg {
      display: block;
    }
  }
`;
