import { css } from "lit";

export const groupsStyle = css`
  .rows {
    border-block-end: 1px solid var(--line);
  }

  li {
    border-block-start: 1px solid var(--line);
  }

  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 2px var(--space-2);
    align-items: center;
    inline-size: 100%;
    min-block-size: 64px;
    padding: var(--space-2);
    border: 0;
    border-radius: 5px;
    background: none;
    text-align: start;
  }

  .row:hover {
    background: var(--hover);
  }

  .row:focus-visible {
    outline-offset: -2px;
  }

  .name {
    font-weight: var(--medium);
  }

  .chip {
    justify-self: start;
    padding-inline: var(--space-2);
    border-radius: var(--round);
    background: var(--chip);
    color: var(--ink-soft);
    font-size: var(--text-tiny);
    line-height: 20px;
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
