import { css } from "lit";

export const groupStyle = css`
  form {
    display: grid;
    gap: var(--space-5);
  }

  label {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-inline-size: 0;
    cursor: pointer;
  }

  .open {
    align-items: flex-start;
  }

  .open input {
    margin-block-start: 3px;
  }

  input[type="checkbox"] {
    flex: none;
    inline-size: 17px;
    block-size: 17px;
    margin: 0;
    accent-color: var(--accent);
  }

  label span {
    min-inline-size: 0;
  }

  small {
    display: block;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  fieldset {
    display: grid;
    gap: var(--space-2);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    margin-block-end: var(--space-2);
    padding: 0;
    font-size: var(--text-small);
    font-weight: var(--medium);
  }

  .count {
    color: var(--ink-soft);
    font-weight: var(--regular);
  }

  li label {
    min-block-size: 52px;
    padding-inline: var(--space-2);
    border-radius: 5px;
  }

  li label:hover {
    background: var(--hover);
  }

  .error:empty {
    display: none;
  }

  .delete {
    margin-inline-end: auto;
    color: var(--danger);
  }
`;
