import { css } from "lit";

export const peopleStyle = css`
  .who {
    display: inline-flex;
    align-items: center;
    gap: var(--space-3);
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: var(--ink);
    font-size: var(--text);
    font-weight: var(--medium);
    text-align: start;
    overflow-wrap: anywhere;
  }

  button.who:hover .name {
    text-decoration: underline;
    text-underline-offset: 2px;
  }

  .chip {
    padding-inline: var(--space-2);
    border-radius: var(--round);
    background: var(--chip);
    color: var(--ink-soft);
    font-size: var(--text-tiny);
    font-weight: var(--regular);
    line-height: 20px;
  }

  .email {
    overflow-wrap: anywhere;
  }

  .links a {
    color: inherit;
    text-decoration-color: var(--line-strong);
    text-underline-offset: 2px;
  }

  .soft {
    color: var(--ink-faint);
  }

  .online {
    color: var(--accent);
    font-weight: var(--medium);
  }
`;
