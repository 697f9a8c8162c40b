import { css } from "lit";

export const previewStyle = css`
  :host {
    display: grid;
    gap: var(--space-3);
    align-content: start;
  }

  h2 {
    font-size: var(--text-large);
    font-weight: var(--strong);
  }

  .log {
    display: grid;
    gap: var(--space-4);
    padding: var(--space-4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--ground);
    overflow-wrap: anywhere;
  }

  .message {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--space-3);
  }

  .message p,
  .note p,
  .description {
    white-space: pre-wrap;
    unicode-bidi: plaintext;
  }

  b {
    font-weight: var(--strong);
  }

  .note {
    margin-inline: calc(-1 * var(--space-4));
    padding: var(--space-2) var(--space-4);
    border-inline-start: 3px solid var(--note-ink);
    background: var(--note);
  }

  .private {
    color: var(--note-ink);
    font-size: var(--text-tiny);
    font-weight: var(--medium);
  }

  .event {
    color: var(--ink-soft);
    font-size: var(--text-small);
    text-align: center;
  }

  .description {
    margin-block-start: calc(-1 * var(--space-3));
    color: var(--ink-soft);
    font-size: var(--text-small);
    text-align: center;
  }
`;
