import { css } from "lit";

/** The list that opens at the caret. */
export const suggestionStyle = css`
  .suggestions {
    position: absolute;
    z-index: 15;
    inset-block-end: calc(100% - var(--caret-y, 0px) + 2px);
    inset-inline-start: clamp(0px, var(--caret-x, 0px), 100% - min(300px, 100%));
    inline-size: min(300px, 100%);
    max-block-size: min(320px, 40dvh);
    padding: var(--space-1);
    overflow: hidden auto;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    box-shadow: var(--float);
  }

  .option {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: max(34px, var(--target));
    padding: 2px var(--space-2);
    border-radius: 5px;
    font-size: var(--text-small);
    cursor: pointer;
  }

  .option:hover {
    background: var(--hover);
  }

  .option[aria-selected="true"] {
    background: var(--chosen);
  }

  .option prosa-avatar {
    --avatar: 22px;
    --around: var(--raised);
  }

  .option small {
    flex: 1;
    color: var(--ink-soft);
    font-size: var(--text-tiny);
    text-align: end;
  }

  .suggestions .none {
    padding: var(--space-2);
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  @media (forced-colors: active) {
    .option[aria-selected="true"] {
      outline: 2px solid Highlight;
    }
  }
`;
