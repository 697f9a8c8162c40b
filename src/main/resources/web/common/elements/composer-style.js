import { css } from "lit";

export const composerStyle = css`
  :host {
    display: block;
    padding: var(--space-2) var(--composer-inset, var(--space-5)) var(--space-4);
    background: var(--surface);
    transition: background var(--quick) var(--ease);
  }

  :host([note]) {
    background: var(--note);
  }

  form {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: end;
    padding: var(--space-1);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--raised);
  }

  form:focus-within {
    border-color: var(--accent);
    outline: 1px solid var(--accent);
  }

  :host([note]) form {
    border-color: var(--note-ink);
    background: var(--note-raised);
  }

  :host([note]) form:focus-within {
    outline-color: var(--note-ink);
  }

  form.over {
    outline: 2px dashed var(--accent);
    outline-offset: -5px;
  }

  .mode {
    display: flex;
    grid-column: 1 / -1;
    align-items: center;
    gap: var(--space-1);
    padding: 2px var(--space-2) 0;
    color: var(--note-ink);
    font-size: var(--text-tiny);
    font-weight: var(--medium);
  }

  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: calc(1lh + 2 * var(--pad));
    max-block-size: calc(8lh + 2 * var(--pad));
    --pad: max(5px, (var(--target) - 1lh) / 2);
    padding: var(--pad) var(--space-2);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: max(var(--composer-text, var(--text)), var(--text));
    resize: none;
    overflow-y: auto;
    field-sizing: content;
  }

  textarea:focus-visible {
    outline: none;
  }

  textarea::placeholder {
    color: var(--ink-faint);
    opacity: 1;
  }

  .tools {
    display: flex;
  }

  .tools .plain:not(:hover):not([aria-pressed="true"]) {
    color: var(--ink-soft);
  }

  .tools [aria-pressed="true"] {
    background: var(--note);
    color: var(--note-ink);
  }

  :host([note]) .primary {
    background: var(--note-ink);
    color: var(--note);
  }

  .count {
    padding-block-start: var(--space-1);
    color: var(--ink-soft);
    font-size: var(--text-tiny);
    text-align: end;
  }

  .count.over {
    color: var(--danger);
  }

  @media (pointer: coarse) {
    textarea {
      font-size: 16px;
    }
  }
`;

/** The files that wait for their message. */
export const fileStyle = css`
  .files {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: var(--space-2);
    padding: var(--space-1) var(--space-1) var(--space-2);
  }

  .files li {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 var(--space-2);
    max-inline-size: 100%;
    inline-size: 240px;
    padding: var(--space-1);
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: 6px;
    background: var(--surface);
    font-size: var(--text-small);
    line-height: 1.3;
  }

  .files :is(img, canvas),
  .files .kind {
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border-radius: 4px;
    background: var(--chip);
    color: var(--ink-soft);
    object-fit: cover;
  }

  .files small {
    display: block;
    color: var(--ink-soft);
    font-size: var(--text-tiny);
  }

  .files .failed {
    inline-size: auto;
  }

  .files .failed small {
    color: var(--danger);
    white-space: normal;
  }
`;
