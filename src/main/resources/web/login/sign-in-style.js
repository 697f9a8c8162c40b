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

  footer {
    padding: var(--space-3);
  }
`;
