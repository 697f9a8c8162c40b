import { css } from "lit";

export const privacyStyle = css`
  section + section {
    margin-block-start: var(--space-10);
  }

  form {
    display: grid;
    gap: var(--space-4);
    justify-items: start;
  }

  h2 {
    margin-block-end: var(--space-2);
    font-size: var(--text-large);
    font-weight: var(--strong);
  }

  .means {
    max-inline-size: 68ch;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .means + .means {
    margin-block-start: var(--space-2);
  }

  fieldset {
    display: grid;
    gap: var(--space-2);
    margin: var(--space-4) 0 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }

  fieldset label {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    min-block-size: var(--target);
    cursor: pointer;
  }

  input[type="radio"] {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--accent);
  }

  .field {
    inline-size: 240px;
    margin-inline-start: 28px;
  }

  .error:empty {
    display: none;
  }
`;
