import { css } from "lit";

export const panelStyle = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 0;
    --log-inset: var(--space-4);
    --log-avatar: 28px;
    --composer-inset: var(--space-3);
    --composer-text: 16px;
  }

  section {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    overflow: hidden auto;
    background: var(--surface);
  }

  header {
    display: flex;
    flex: none;
    align-items: center;
    gap: var(--space-1);
    min-block-size: 56px;
    padding: var(--space-1) var(--space-2) var(--space-1) var(--space-4);
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

  prosa-log,
  prosa-choice,
  prosa-skeleton,
  .middle {
    flex: 1;
  }

  /* However tall the composer and what stands above the log become, some of it stays in view. */
  prosa-log {
    min-block-size: 120px;
  }

  .middle {
    place-content: center;
    justify-items: center;
    text-align: center;
  }

  prosa-skeleton {
    align-content: end;
  }
`;
