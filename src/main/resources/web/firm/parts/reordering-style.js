import { css } from "lit";

/** For whoever draws rows that can be put in another order. */
export const reorderingStyle = css`
  .handle {
    display: grid;
    place-content: center;
    inline-size: 28px;
    min-block-size: var(--target);
    padding: 0;
    border: 0;
    border-radius: 5px;
    background: none;
    color: var(--ink-faint);
    cursor: grab;
    touch-action: none;
  }

  .handle:hover {
    background: var(--hover);
    color: var(--ink);
  }

  [data-place] {
    position: relative;
  }

  .dragged {
    opacity: 0.45;
  }

  .before::after,
  .after::after {
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    block-size: 2px;
    background: var(--accent);
    content: "";
  }

  .before::after {
    inset-block-start: -1px;
  }

  .after::after {
    inset-block-end: -1px;
  }

  @media (pointer: coarse) {
    .handle {
      inline-size: 44px;
    }
  }
`;
