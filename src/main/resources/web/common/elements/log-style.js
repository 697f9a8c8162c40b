import { css } from "lit";

export const logStyle = css`
  :host {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
    min-block-size: 0;
    background: var(--surface);
  }

  .scroll {
    min-block-size: 0;
    padding: var(--space-4) var(--log-inset, var(--space-6)) var(--space-3);
    overflow: hidden auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    scrollbar-gutter: stable;
  }

  .scroll:focus-visible {
    outline-offset: -2px;
  }

  /* A short log stands on the composer, not under the ceiling. */
  .scroll {
    display: flex;
    flex-direction: column;
  }

  .scroll > :first-child {
    margin-block-start: auto;
  }

  .earlier {
    flex: none;
    align-self: center;
  }

  .day {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    margin-block: var(--space-5) var(--space-4);
    color: var(--ink-soft);
    font-size: var(--text-tiny);
    font-weight: var(--medium);
  }

  section:first-of-type .day {
    margin-block-start: 0;
  }

  .day::before,
  .day::after {
    content: "";
    flex: 1;
    block-size: 1px;
    background: var(--line);
  }

  .event {
    margin-block: var(--space-3);
    color: var(--ink-soft);
    font-size: var(--text-tiny);
    text-align: center;
    text-wrap: balance;
  }

  .event.lost {
    color: var(--danger-strong);
  }

  .group {
    display: grid;
    grid-template-columns: var(--log-avatar, 32px) minmax(0, 68ch);
    column-gap: var(--space-3);
    margin-block: var(--space-4);
  }

  .group prosa-avatar {
    --avatar: var(--log-avatar, 32px);
    grid-row: 1 / span 99;
    margin-block-start: 2px;
  }

  .who {
    grid-column: 2;
    display: flex;
    align-items: baseline;
    gap: var(--space-2);
    min-inline-size: 0;
  }

  .who strong {
    font-weight: var(--strong);
    font-size: var(--text-small);
  }

  .who time {
    flex: none;
    color: var(--ink-soft);
    font-size: var(--text-tiny);
  }

  .said {
    grid-column: 2;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }

  .said a {
    color: var(--accent-strong);
    text-underline-offset: 2px;
  }

  .said + .said {
    margin-block-start: 2px;
  }

  .said.pending {
    color: var(--ink-soft);
  }

  .mark {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-1) var(--space-3);
    color: var(--ink-soft);
    font-size: var(--text-tiny);
  }

  .mark span {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
  }

  .mark.failed span {
    color: var(--danger-strong);
  }

  .typing {
    min-block-size: 20px;
    color: var(--ink-soft);
    font-size: var(--text-tiny);
  }

  .pill {
    position: absolute;
    inset-block-end: var(--space-3);
    inset-inline-start: 50%;
    translate: -50%;
    border-color: transparent;
    border-radius: var(--round);
    background: var(--accent);
    color: var(--on-accent);
    box-shadow: var(--float);
  }

  .pill:hover {
    background: var(--accent-strong);
  }

  :host([own="right"]) .event {
    color: var(--ink-soft);
  }

  :host([own="right"]) .group {
    grid-template-columns: var(--log-avatar, 28px) minmax(0, max-content);
    padding-inline-end: 12%;
  }

  :host([own="right"]) .said {
    justify-self: start;
    padding: 7px 12px;
    border-radius: var(--radius);
    background: var(--sunken);
  }

  :host([own="right"]) .group.own {
    grid-template-columns: minmax(0, 1fr);
    justify-items: end;
    padding-inline: 18% 0;
  }

  :host([own="right"]) .own > * {
    grid-column: 1;
  }

  :host([own="right"]) .own .said {
    justify-self: end;
    background: var(--own);
  }
`;
