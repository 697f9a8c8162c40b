import { css } from "lit";

export const ratingStyle = css`
  :host {
    display: block;
  }

  form {
    position: relative;
    display: grid;
    gap: var(--space-3);
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    padding-inline-end: 96px;
    margin-block-end: var(--space-2);
    color: var(--ink);
    font-size: var(--text);
    font-weight: var(--strong);
  }

  .scores {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: var(--space-1);
  }

  label {
    position: relative;
    display: grid;
    gap: var(--space-1);
    justify-items: center;
    padding: var(--space-2) 0;
    border: 1px solid transparent;
    border-radius: var(--radius);
    color: var(--ink-soft);
    font-size: var(--text-tiny);
    cursor: pointer;
    transition: background var(--quick) var(--ease);
  }

  label:hover {
    background: var(--hover);
  }

  label:has(:checked) {
    border-color: var(--accent);
    background: var(--chosen);
    color: var(--ink);
    font-weight: var(--medium);
  }

  label:has(:checked) svg {
    color: var(--accent);
  }

  label:has(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: calc(2lh + 2 * var(--space-2));
    max-block-size: calc(6lh + 2 * var(--space-2));
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--raised);
    color: inherit;
    font: inherit;
    font-size: 16px;
    resize: none;
    field-sizing: content;
  }

  textarea:focus-visible {
    border-color: var(--accent);
    outline: 1px solid var(--accent);
    outline-offset: 0;
  }

  textarea::placeholder {
    color: var(--ink-faint);
    opacity: 1;
  }

  .button {
    justify-self: start;
  }

  /* At the end of the question's line. */
  .skip {
    position: absolute;
    inset-block-start: calc((1lh - var(--target)) / 2);
    inset-inline-end: calc(-1 * var(--space-3));
    color: var(--ink-soft);
  }
`;
