import { css } from "lit";

export const keysStyle = css`
  section + section {
    margin-block-start: var(--space-10);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--space-3);
    margin-block-end: var(--space-3);
  }

  .head div {
    flex: 1 1 300px;
  }

  h2 {
    font-size: var(--text-large);
    font-weight: var(--strong);
  }

  .head p {
    max-inline-size: 64ch;
  }

  .head p,
  .none {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .none {
    padding-block: var(--space-4);
    border-block: 1px solid var(--line);
  }

  td small {
    display: block;
    color: var(--ink-faint);
  }

  form {
    display: grid;
    gap: var(--space-5);
  }

  form > .button {
    justify-self: start;
  }

  fieldset {
    display: grid;
    gap: var(--space-3);
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    margin-block-end: var(--space-2);
    padding: 0;
    font-size: var(--text-small);
    font-weight: var(--medium);
  }

  fieldset label {
    display: flex;
    gap: var(--space-3);
    cursor: pointer;
  }

  fieldset small {
    display: block;
    color: var(--ink-soft);
  }

  input[type="checkbox"] {
    flex: none;
    inline-size: 17px;
    block-size: 17px;
    margin: 2px 0 0;
    accent-color: var(--accent);
  }

  @media (width < 720px) {
    td.end {
      display: block;
      padding-block-start: var(--space-2);
    }
  }
`;
