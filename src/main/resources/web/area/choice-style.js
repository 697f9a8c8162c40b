import { css } from "lit";

export const choiceStyle = css`
  :host {
    display: grid;
    grid-template-rows: minmax(0, 1fr);
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 0;
  }

  form {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    overflow: hidden auto;
  }

  .back {
    flex: none;
    align-self: start;
    margin: var(--space-2) var(--space-1) 0;
    color: var(--ink-soft);
  }

  fieldset {
    flex: 1 0 auto;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: var(--space-4) var(--space-4) var(--space-2);
    font-size: var(--text-large);
    font-weight: var(--strong);
  }

  .candidate {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--space-3);
    min-block-size: 56px;
    padding: var(--space-2) var(--space-4);
    cursor: pointer;
  }

  .candidate:hover {
    background: var(--hover);
  }

  .candidate:has(:checked) {
    background: var(--chosen);
  }

  .candidate:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }

  .candidate.away {
    background: none;
    color: var(--ink-soft);
    cursor: default;
  }

  b {
    display: block;
    font-weight: var(--medium);
  }

  small {
    display: block;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  input {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--accent);
    cursor: inherit;
  }

  .candidate input:focus-visible {
    outline: none;
  }

  footer {
    position: sticky;
    inset-block-end: 0;
    display: grid;
    flex: none;
    gap: var(--space-3);
    padding: var(--space-4);
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }

  .others {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: var(--space-3);
    min-block-size: var(--target);
    font-size: var(--text-small);
    cursor: pointer;
  }

  .news {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .news:empty {
    margin-block-start: calc(-1 * var(--space-3));
  }

  .go {
    padding-block: var(--space-2);
    line-height: 1.3;
    white-space: normal;
  }

  .go[aria-disabled="true"] {
    background: var(--chip);
    color: var(--ink-soft);
    cursor: default;
  }

  .nobody {
    display: grid;
    flex: 1;
    gap: var(--space-3);
    place-content: center;
    justify-items: center;
    padding: var(--space-6);
    color: var(--ink-soft);
    text-align: center;
    text-wrap: pretty;
  }

  h3 {
    color: var(--ink);
    font-size: var(--text-large);
    font-weight: var(--strong);
  }

  .nobody .go {
    margin-block-start: var(--space-3);
  }
`;
