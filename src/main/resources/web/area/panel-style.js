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
