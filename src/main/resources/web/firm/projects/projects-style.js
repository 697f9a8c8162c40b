import { css } from "lit";

export const projectsStyle = css`
  .soft {
    color: var(--ink-faint);
  }

  .main a {
    overflow-wrap: anywhere;
  }
`;
