import { css } from "lit";

/** What every element shares: plain boxes, one focus ring, words only for those who listen. */
export const base = css`
  :host,
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }

  :focus {
    outline: none;
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* what people typed ends where it ends, whatever its direction */
  :where(a, button, dd, label, li, option, span, strong, td) {
    unicode-bidi: isolate;
  }

  .clipped {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .figures {
    font-variant-numeric: tabular-nums;
  }

  svg {
    display: block;
    flex: none;
  }
`;

/** Buttons and fields. */
export const controls = css`
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-block-size: var(--target);
    min-inline-size: var(--target);
    padding: 0 var(--space-3);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    color: var(--ink);
    font-size: var(--text-small);
    font-weight: var(--medium);
    text-decoration: none;
    white-space: nowrap;
    transition: background var(--quick) var(--ease);
  }

  .button:hover {
    background: var(--hover);
  }

  .button.primary {
    border-color: transparent;
    background: var(--accent);
    color: var(--on-accent);
  }

  .button.primary:hover {
    background: var(--accent-strong);
  }

  .button.danger {
    border-color: transparent;
    background: var(--danger);
    color: var(--on-danger);
  }

  .button.danger:hover {
    background: var(--danger-strong);
  }

  .button.plain {
    border-color: transparent;
    background: transparent;
  }

  .button.plain:hover,
  .button.plain[aria-expanded="true"] {
    background: var(--hover);
  }

  .button.icon {
    padding: 0;
  }

  .button:disabled {
    opacity: 0.55;
    cursor: default;
  }

  .button.large {
    min-block-size: 44px;
    padding: 0 var(--space-5);
    font-size: var(--text);
  }

  .link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--accent);
    font-weight: var(--medium);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
`;

/** A thin bar at the lower edge of what is on its way. */
export const progressBar = css`
  progress {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    inline-size: 100%;
    block-size: 3px;
    border: 0;
    background: var(--line);
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: var(--line);
  }

  progress::-webkit-progress-value {
    background: var(--accent);
  }

  progress::-moz-progress-bar {
    background: var(--accent);
  }
`;

/** What asks for an answer before anything else goes on. */
export const dialogs = css`
  dialog {
    inline-size: min(400px, calc(100vw - 2 * var(--space-4)));
    padding: var(--space-6);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    color: var(--ink);
    box-shadow: var(--float);
  }

  dialog::backdrop {
    background: var(--shade);
  }

  h2 {
    font-size: var(--text-large);
    font-weight: var(--strong);
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--space-2);
    margin-block-start: var(--space-6);
  }
`;

/** The keys that do the same as the button they stand in; nobody presses them where there is no keyboard. */
export const keycaps = css`
  kbd {
    padding-inline: 5px;
    border: 1px solid currentColor;
    border-radius: 4px;
    font: inherit;
    font-size: 11px;
    line-height: 16px;
    opacity: 0.85;
  }

  @media (pointer: coarse) {
    kbd {
      display: none;
    }
  }
`;

/** A sentence and one action where there is nothing else to show. */
export const plainWords = css`
  .words {
    display: grid;
    gap: var(--space-3);
    justify-items: start;
    padding: var(--space-4);
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
`;
