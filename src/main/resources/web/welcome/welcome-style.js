import { css } from "lit";

export const welcomeStyle = css`
  :host {
    display: grid;
    grid-template-rows: 1fr auto;
    min-block-size: 100dvh;
  }

  main {
    inline-size: min(440px, 100vw - 2 * var(--space-6));
    margin: max(var(--space-8), 8dvh) auto var(--space-10);
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
    margin-block: var(--space-3) var(--space-6);
    color: var(--ink-soft);
    text-wrap: pretty;
  }

  fieldset {
    display: grid;
    gap: var(--space-4);
    min-inline-size: 0;
    margin: 0 0 var(--space-6);
    padding: var(--space-6) 0 0;
    border: 0;
    border-block-start: 1px solid var(--line);
  }

  legend {
    float: inline-start; /* else it would sit on the line, and break it */
    margin: 0;
    padding: 0;
    font-weight: var(--strong);
  }

  legend + * {
    clear: both;
  }

  .pair {
    display: grid;
    grid-template-columns: 2fr 3fr;
    gap: var(--space-4);
    align-items: start;
  }

  .input {
    min-block-size: 44px;
    font-size: 16px;
  }

  .problem {
    padding-block: var(--space-3);
    color: var(--danger);
    font-size: var(--text-small);
  }

  .large {
    inline-size: 100%;
  }

  footer {
    padding: var(--space-3);
  }

  @media (width < 480px) {
    .pair {
      grid-template-columns: 1fr;
    }
  }
`;
