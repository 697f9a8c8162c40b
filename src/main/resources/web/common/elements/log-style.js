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

  .event + .event {
    margin-block-start: calc(-1 * var(--space-2));
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

  .mention {
    border-radius: 4px;
    background: var(--chosen);
    color: var(--accent-strong);
    font-weight: var(--medium);
    box-decoration-break: clone;
  }

  /* A note stands on its own ground from edge to edge: nobody takes it for something the customer reads. */
  .group.note {
    margin-inline: calc(-1 * var(--log-inset, var(--space-6)));
    padding: var(--space-2) calc(var(--log-inset, var(--space-6)) - 3px) var(--space-3);
    border-inline: 3px solid transparent;
    border-inline-start-color: var(--note-ink);
    background: var(--note);
  }

  .group.note .private {
    display: inline-flex;
    flex: none;
    align-items: center;
    align-self: center;
    gap: 3px;
    color: var(--note-ink);
    font-size: var(--text-tiny);
    font-weight: var(--medium);
  }

  .group.note .mention {
    background: var(--note-raised);
    color: var(--note-ink);
  }

  .picture,
  .file {
    grid-column: 2;
    justify-self: start;
    max-inline-size: 100%;
    margin-block: var(--space-1);
  }

  .picture {
    position: relative;
    display: block;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--sunken);
  }

  .picture :is(img, canvas) {
    display: block;
    max-inline-size: min(320px, 100%);
    max-block-size: 240px;
    block-size: auto;
    min-inline-size: 48px;
    min-block-size: 32px;
  }

  .file {
    position: relative;
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: var(--target);
    padding: var(--space-1) var(--space-3);
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    color: inherit;
    font-size: var(--text-small);
    text-decoration: none;
  }

  a.file:hover {
    background: var(--hover);
  }

  .file small {
    flex: none;
    color: var(--ink-soft);
    font-size: var(--text-tiny);
  }

  .pending :is(img, canvas) {
    opacity: 0.6;
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

  :host([own="right"]) .own :is(.picture, .file) {
    justify-self: end;
  }
`;
