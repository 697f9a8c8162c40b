import { css } from "lit";

export const foundStyle = css`
  :host {
    display: block;
  }

  li {
    border-block-end: 1px solid var(--line);
    contain-intrinsic-block-size: auto 60px;
    content-visibility: auto;
  }

  li.chosen {
    background: var(--chosen);
  }

  a {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--space-3);
    align-items: baseline;
    align-content: center;
    min-block-size: 60px;
    padding: var(--space-2) var(--space-3);
    color: inherit;
    text-decoration: none;
  }

  li:not(.chosen) a:hover {
    background: var(--hover);
  }

  a:focus-visible {
    outline-offset: -2px;
  }

  .name {
    font-weight: var(--medium);
  }

  .when {
    color: var(--ink-soft);
    font-size: var(--text-tiny);
  }

  .about,
  .line {
    grid-column: 1 / -1;
    font-size: var(--text-small);
  }

  .about {
    color: var(--ink-soft);
  }

  .about .lost {
    color: var(--danger);
    font-weight: var(--medium);
  }

  .about .waiting {
    color: var(--waits-ink);
    font-weight: var(--medium);
  }

  .about .active,
  .about .parked {
    color: var(--accent);
    font-weight: var(--medium);
  }

  .line {
    display: -webkit-box;
    margin-block-start: var(--space-1);
    padding-inline-start: var(--space-2);
    border-inline-start: 2px solid var(--line);
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .line.note {
    border-color: var(--note-ink);
  }

  b {
    color: var(--ink-soft);
    font-weight: var(--medium);
  }

  mark {
    padding-inline: 1px;
    border-radius: 2px;
    background: var(--waits-ground);
    box-shadow: inset 0 -2px var(--waits);
    color: inherit;
  }
`;
