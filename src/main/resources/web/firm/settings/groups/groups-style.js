import { css } from "lit";

export const groupsStyle = css`
  .row {
    grid-template-columns: auto minmax(0, 1fr) auto;
  }

  .chip {
    justify-self: start;
  }

  .members {
    grid-area: 2 / 1 / auto / 3;
    color: var(--ink-soft);
    font-size: var(--text-small);
  }

  .faces {
    display: flex;
    grid-area: 1 / 3 / 3 / auto;
    align-items: center;
  }

  .faces prosa-avatar {
    --avatar: 30px;

    outline: 2px solid var(--surface);
  }

  .faces prosa-avatar + prosa-avatar {
    margin-inline-start: -6px;
  }

  small {
    margin-inline-start: var(--space-1);
    color: var(--ink-faint);
    font-size: var(--text-tiny);
  }

  @media (width < 720px) {
    .faces {
      display: none;
    }
  }
`;
