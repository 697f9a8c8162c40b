import { css } from "lit";

export const chooserStyle = css`
  dialog {
    inline-size: min(520px, calc(100vw - 2 * var(--space-4)));
    margin-block-start: min(14dvh, 120px);
    padding: 0;
    overflow: hidden;
  }

  .box {
    display: grid;
    grid-template-rows: auto auto minmax(0, auto) auto;
    max-block-size: min(480px, 70dvh);
  }

  .title {
    padding: var(--space-4) var(--space-4) 0;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  input {
    min-block-size: 48px;
    padding: 0 var(--space-4);
    border: 0;
    border-block-end: 1px solid var(--line);
    background: none;
    color: inherit;
    font: inherit;
    font-size: max(16px, var(--text-large));
  }

  input:focus-visible {
    outline: none;
    border-block-end-color: var(--accent);
  }

  input::placeholder {
    color: var(--ink-faint);
    opacity: 1;
  }

  #list {
    min-block-size: 0;
    padding: var(--space-1);
    overflow: hidden auto;
    overscroll-behavior: contain;
  }

  h3 {
    padding: var(--space-2) var(--space-3) var(--space-1);
    color: var(--ink-faint);
    font-size: var(--text-tiny);
  }

  .option {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-block-size: max(36px, var(--target));
    padding: var(--space-1) var(--space-3);
    border-radius: 5px;
    cursor: pointer;
    scroll-margin-block: var(--space-8);
  }

  .option:hover {
    background: var(--hover);
  }

  .option[aria-selected="true"] {
    background: var(--chosen);
  }

  .option[aria-disabled="true"] {
    color: var(--ink-faint);
    cursor: default;
  }

  prosa-avatar {
    --avatar: 24px;
    --around: var(--raised);
  }

  small {
    flex: 1;
    color: var(--ink-soft);
    font-size: var(--text-tiny);
  }

  .none:not(:empty) {
    padding: 0 var(--space-4) var(--space-5);
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  @media (forced-colors: active) {
    .option[aria-selected="true"] {
      outline: 2px solid Highlight;
    }
  }
`;
