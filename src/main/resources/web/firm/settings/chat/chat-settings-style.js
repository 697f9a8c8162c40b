import { css } from "lit";

export const chatSettingsStyle = css`
  :host {
    display: block;
  }

  .read-only {
    margin-block-end: var(--space-6);
    padding: var(--space-3) var(--space-4);
    border-radius: var(--radius);
    background: var(--sunken);
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  section + section {
    margin-block-start: var(--space-10);
  }

  h2 {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--space-3);
    margin-block-end: var(--space-2);
    font-size: var(--text-large);
    font-weight: var(--strong);
  }

  .choices {
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }

  .choices + .means {
    margin-block-start: var(--space-2);
  }

  .choice {
    display: grid;
    grid-template-columns: 18px minmax(0, 1fr);
    gap: 2px var(--space-3);
    padding: var(--space-3) var(--space-4);
  }

  .choice + .choice {
    border-block-start: 1px solid var(--line);
  }

  .choice:has(:checked) {
    background: var(--chosen);
  }

  .choice:has(:enabled) {
    cursor: pointer;
  }

  .choice:has(:enabled:not(:checked)):hover {
    background: var(--hover);
  }

  .choice:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }

  .choice input {
    grid-row: 1 / 3;
    inline-size: 16px;
    block-size: 16px;
    margin: 3px 0 0;
    accent-color: var(--accent);
    outline: none;
  }

  .title,
  .about label {
    font-weight: var(--medium);
  }

  .means {
    max-inline-size: 80ch;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .details {
    display: grid;
    grid-template-columns: 180px minmax(0, 1fr);
    align-items: start;
    gap: var(--space-4);
    margin-block-start: var(--space-4);
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--space-2) var(--space-6);
    padding-block: var(--space-3);
    border-block-start: 1px solid var(--line);
  }

  .control {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: var(--space-2);
    min-inline-size: 240px;
  }

  .saved {
    color: var(--ink-faint);
    font-size: var(--text-small);
    font-weight: var(--regular);
  }

  .saved.is-saved {
    color: var(--accent);
  }

  .control .saved {
    flex: none;
    margin-inline-end: var(--space-1);
  }

  .input.number {
    inline-size: 84px;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .input.unit {
    inline-size: 116px;
  }

  .control > select.input:not(.unit) {
    inline-size: 224px;
  }

  [role="switch"] {
    position: relative;
    inline-size: 38px;
    block-size: 22px;
    margin: 0;
    border-radius: var(--round);
    background: var(--line-strong);
    appearance: none;
    cursor: pointer;
    transition: background var(--quick) var(--ease);
  }

  [role="switch"]::before {
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 3px;
    inline-size: 16px;
    block-size: 16px;
    border-radius: var(--round);
    background: var(--surface);
    content: "";
    transition: translate var(--quick) var(--ease);
  }

  [role="switch"]:checked {
    background: var(--accent);
  }

  [role="switch"]:checked::before {
    translate: 16px;
  }

  [role="switch"]:disabled {
    opacity: 0.6;
    cursor: default;
  }

  @media (forced-colors: active) {
    [role="switch"] {
      appearance: auto;
    }
  }

  @media (width < 720px) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }

    .row:has([role="switch"]) {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .control {
      justify-content: flex-start;
      min-inline-size: 0;
    }

    .row:not(:has([role="switch"])) .saved {
      order: 1;
    }

    .details {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
