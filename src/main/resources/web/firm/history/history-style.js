import { css } from "lit";

export const historyStyle = css`
  .panes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .list {
    border-block-start: 1px solid var(--line);
  }

  .list prosa-empty {
    border-block-start: 0;
  }

  .pane {
    display: none;
  }

  .tag {
    inline-size: 140px;
  }

  .day {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .day .input {
    inline-size: auto;
  }

  .choose {
    place-self: center;
    color: var(--ink-faint);
    font-size: var(--text-small);
  }

  @media (width >= 1100px) {
    .panes {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      gap: var(--space-5);
      align-items: start;
    }

    .pane {
      position: sticky;
      inset-block-start: var(--space-4);
      display: grid;
      block-size: calc(100dvh - 200px); /* below the heading and the filters */
      min-block-size: 400px;
      overflow: hidden;
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }
  }

  @media (width < 1100px) {
    .reads .list,
    .reads prosa-filter {
      display: none;
    }

    .reads .pane {
      display: grid;
      block-size: calc(100dvh - 190px);
      min-block-size: 320px;
    }
  }

  @media (width < 720px) {
    .tag {
      flex: 1 1 100%;
    }

    .day {
      flex: 1 1 40%;
    }

    .day .input {
      flex: 1;
      inline-size: 0;
    }
  }
`;
