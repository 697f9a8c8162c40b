import { css } from "lit";

export const textStyle = css`
  form {
    display: grid;
    gap: var(--space-5);
  }

  .error:empty {
    display: none;
  }
`;
