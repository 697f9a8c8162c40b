import { css } from "lit";

/** A line that leads to a form that fills its column: large fields below their labels, one thing to do. */
export const formStyle = css`
  .lead {
    margin-block: var(--space-3) var(--space-8);
    color: var(--ink-soft);
  }

  form {
    display: grid;
  }

  label {
    margin-block-end: var(--space-1);
    font-size: var(--text-small);
    font-weight: var(--medium);
  }

  input {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0 var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--raised);
    color: inherit;
    font: inherit;
    font-size: 16px;
  }

  input:focus-visible {
    border-color: var(--accent);
    outline: 1px solid var(--accent);
    outline-offset: 0;
  }

  #email {
    margin-block-end: var(--space-4);
  }

  .password {
    position: relative;
  }

  #password {
    padding-inline-end: 48px;
  }

  .password .button {
    position: absolute;
    inset-block: 5px;
    inset-inline-end: 5px;
    min-block-size: 34px;
    min-inline-size: 38px;
    color: var(--ink-soft);
  }

  .large {
    margin-block-start: var(--space-6);
  }

  .problem {
    padding-block: var(--space-3);
    color: var(--danger);
    font-size: var(--text-small);
  }

  .hint {
    padding-block-start: var(--space-2);
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .aside {
    justify-self: start;
    margin-block-start: var(--space-2);
    margin-inline-start: calc(-1 * var(--space-3) - 1px);
    color: var(--ink-soft);
    text-decoration: none;
  }
`;
