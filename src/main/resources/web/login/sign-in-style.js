import { css } from "lit";

export const signInStyle = css`
  :host {
    display: grid;
    grid-template-rows: 1fr auto;
    min-block-size: 100dvh;
  }

  main {
    inline-size: min(360px, 100vw - 2 * var(--space-6));
    margin: max(var(--space-10), 18dvh) auto var(--space-10);
  }

  header {
    display: flex;
    align-items: center;
    gap: var(--space-3);
  }

  h1 {
    font-size: var(--text-title);
    font-weight: var(--strong);
    letter-spacing: -0.01em;
  }

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

  footer {
    padding: var(--space-3);
  }
`;
