import { css } from "lit";

export const ticketsStyle = css`
  prosa-filter {
    display: block;
  }

  .quick {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    margin-block-end: var(--space-5);
  }

  .quick .button {
    border-radius: var(--round);
    font-weight: var(--regular);
  }

  .quick svg {
    inline-size: 15px;
    block-size: 15px;
    color: var(--accent);
  }

  .quick .chat-perdido svg {
    color: var(--danger);
  }

  .quick [aria-pressed="true"] {
    border-color: var(--accent);
    background: var(--chosen);
    font-weight: var(--medium);
  }

  .main .chips {
    margin-block-start: 2px;
  }

  .main a {
    overflow-wrap: anywhere;
  }

  .soft {
    color: var(--ink-faint);
  }

  .when {
    white-space: nowrap;
  }

  @media (width < 720px) {
    tbody tr th.main {
      order: -1;
      margin-block-end: var(--space-1);
    }
  }
`;
