import { css } from "lit";

export const comboboxStyle = css`
  :host {
    position: relative;
    flex: 0 1 200px;
    min-inline-size: 140px;
  }

  .box {
    position: absolute;
    z-index: 15;
    inset-block-start: calc(100% + 2px);
    inset-inline-start: 0;
    inline-size: max(100%, min(280px, 80vw));
    max-block-size: min(340px, 50dvh);
    margin: 0;
    padding: var(--space-1);
    overflow: hidden auto;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    box-shadow: var(--float);
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li,
  p {
    min-block-size: max(34px, var(--target));
    padding: var(--space-2);
    border-radius: 5px;
    font-size: var(--text-small);
    cursor: pointer;
  }

  p {
    color: var(--ink-soft);
    cursor: default;
  }

  li:hover {
    background: var(--hover);
  }

  li[aria-selected="true"] {
    background: var(--chosen);
  }

  @media (width < 720px) {
    :host {
      flex: 1 1 40%;
    }

    .box {
      inline-size: 100%;
    }
  }

  @media (forced-colors: active) {
    li[aria-selected="true"] {
      outline: 2px solid Highlight;
    }
  }
`;
