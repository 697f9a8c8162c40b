import { css } from "lit";

export const macroStyle = css`
  .halves {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(280px, 380px);
    gap: var(--space-8);
    align-items: start;
  }

  form {
    display: grid;
    gap: var(--space-8);
    min-inline-size: 0;
  }

  .naming {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: var(--space-4);
    align-items: start;
  }

  h2 {
    font-size: var(--text-large);
    font-weight: var(--strong);
  }

  .actions {
    margin-block: var(--space-3);
  }

  .actions li {
    display: grid;
    gap: var(--space-2);
    padding-block: var(--space-3) var(--space-4);
    border-block-start: 1px solid var(--line);
  }

  .title {
    display: flex;
    align-items: center;
    gap: var(--space-1);
    color: var(--ink-soft);
  }

  h3 {
    flex: 1;
    color: var(--ink);
    font-weight: var(--medium);
  }

  li:not(:has(.handle)) prosa-macro-action {
    padding-inline: 0;
  }

  prosa-macro-action {
    padding-inline: 32px var(--target);
  }

  .add::part(button) {
    border-color: var(--line);
    background: var(--raised);
  }

  .face {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
  }

  footer {
    position: sticky;
    z-index: 3;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--space-2);
    padding-block: var(--space-3);
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }

  footer .error:empty {
    display: none;
  }

  footer .error {
    flex: 1 0 100%;
    text-align: end;
  }

  .delete {
    margin-inline-end: auto;
    color: var(--danger);
  }

  a.button {
    text-decoration: none;
  }

  prosa-macro-preview {
    position: sticky;
    inset-block-start: 64px;
  }

  @media (width < 1000px) {
    .halves {
      grid-template-columns: minmax(0, 1fr);
    }

    prosa-macro-preview {
      position: static;
    }
  }

  @media (width < 720px) {
    .naming {
      grid-template-columns: minmax(0, 1fr);
    }

    prosa-macro-action {
      padding-inline: 0;
    }
  }
`;
