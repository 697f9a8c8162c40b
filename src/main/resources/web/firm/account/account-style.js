import { css } from "lit";

export const accountStyle = css`
  section + section {
    margin-block-start: var(--space-10);
  }

  h2 {
    margin-block-end: var(--space-4);
    font-size: var(--text-large);
    font-weight: var(--strong);
  }

  form {
    display: grid;
    gap: var(--space-4);
    justify-items: start;
  }

  form .field {
    inline-size: min(360px, 100%);
  }

  ul {
    margin-block-end: var(--space-4);
    border-block-end: 1px solid var(--line);
  }

  li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-4);
    min-block-size: 56px;
    padding-block: var(--space-2);
    border-block-start: 1px solid var(--line);
  }

  small {
    display: block;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
`;
