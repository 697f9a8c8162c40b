import { css } from "lit";

export const webhookStyle = css`
  form {
    display: grid;
    gap: var(--space-5);
  }

  fieldset {
    display: grid;
    gap: var(--space-2);
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend,
  h3 {
    margin-block-end: var(--space-2);
    padding: 0;
    font-size: var(--text-small);
    font-weight: var(--medium);
  }

  .choice {
    display: flex;
    gap: var(--space-3);
    min-block-size: 28px;
    cursor: pointer;
  }

  small {
    display: block;
    color: var(--ink-faint);
    font-size: var(--text-tiny);
  }

  input[type="checkbox"] {
    flex: none;
    inline-size: 17px;
    block-size: 17px;
    margin: 2px 0 0;
    accent-color: var(--accent);
  }

  .trouble {
    padding: var(--space-3);
    border-radius: var(--radius);
    background: var(--waits-ground);
    color: var(--waits-ink);
    font-size: var(--text-small);
    overflow-wrap: anywhere;
  }

  .delete {
    margin-inline-end: auto;
    color: var(--danger);
  }

  .log {
    margin-block-start: var(--space-6);
    padding-block-start: var(--space-5);
    border-block-start: 1px solid var(--line);
  }

  .log header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
    margin-block-end: var(--space-2);
  }

  .log h3 {
    margin: 0;
  }

  details {
    border-block-end: 1px solid var(--line);
    font-size: var(--text-small);
  }

  summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--space-3);
    padding-block: var(--space-2);
    cursor: pointer;
  }

  summary time {
    color: var(--ink-faint);
  }

  summary .failed {
    color: var(--danger);
  }

  pre {
    max-block-size: 240px;
    margin: 0 0 var(--space-3);
    padding: var(--space-3);
    overflow: auto;
    border-radius: var(--radius);
    background: var(--sunken);
    font-size: var(--text-tiny);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .hint {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
`;
