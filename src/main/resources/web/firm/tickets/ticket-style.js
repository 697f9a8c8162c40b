import { css } from "lit";

export const ticketStyle = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-8) var(--space-10);
  }

  .about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--space-8);
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
  }

  aside {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--space-4);
  }

  h2 {
    font-size: var(--text);
    font-weight: var(--strong);
  }

  .chips:empty {
    display: none;
  }

  .description {
    max-inline-size: 68ch;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .soft {
    color: var(--ink-faint);
  }

  .lost {
    color: var(--danger);
    font-size: var(--text-small);
  }

  .log {
    display: flex;
    flex-direction: column;
    max-block-size: 440px;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: var(--radius);

    --log-inset: var(--space-4);
  }

  prosa-reading {
    flex: 0 1 auto;
  }

  .way {
    color: var(--accent);
    font-size: var(--text-small);
    font-weight: var(--medium);
    text-underline-offset: 2px;
    overflow-wrap: anywhere;
  }

  .label,
  dt {
    font-size: var(--text-small);
    font-weight: var(--medium);
  }

  dl {
    display: grid;
    gap: var(--space-1);
  }

  dd + dt {
    margin-block-start: var(--space-3);
  }

  dd {
    font-size: var(--text-small);
  }

  /* Beside the first label, so that nothing moves when it comes. */
  .kept {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    display: flex;
    align-items: center;
    gap: var(--space-1);
    color: var(--accent);
    font-size: var(--text-small);
    font-weight: var(--medium);
  }

  .error:empty {
    display: none;
  }

  .trace {
    padding-block-start: var(--space-4);
    border-block-start: 1px solid var(--line);
    font-size: var(--text-small);
  }

  @media (width >= 1100px) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 300px;
    }

    aside {
      padding-inline-start: var(--space-8);
      border-inline-start: 1px solid var(--line);
    }
  }
`;
