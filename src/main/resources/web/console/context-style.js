import { css } from "lit";

export const contextStyle = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
    min-block-size: 0;
    background: var(--ground);
    font-size: var(--text-small);
  }

  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 56px;
    padding: 0 var(--space-2) 0 var(--space-5);
    border-block-end: 1px solid var(--line);
  }

  h2 {
    font-size: var(--text);
    font-weight: var(--strong);
  }

  .scroll {
    overflow: hidden auto;
    overscroll-behavior: contain;
    padding-block-end: var(--space-6);
  }

  .scroll:focus-visible {
    outline-offset: -2px;
  }

  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    padding: var(--space-4) var(--space-5);
  }

  section + section {
    border-block-start: 1px solid var(--line);
  }

  h3 {
    color: var(--ink-faint);
    font-size: var(--text-tiny);
    font-weight: var(--medium);
  }

  b {
    font-weight: var(--medium);
  }

  .person {
    display: flex;
    align-items: center;
    gap: var(--space-3);
    overflow-wrap: anywhere;
  }

  .person prosa-avatar {
    --avatar: 28px;
    --around: var(--ground);
  }

  .soft,
  small {
    color: var(--ink-soft);
    font-size: var(--text-tiny);
  }

  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--space-1) var(--space-4);
  }

  dt {
    color: var(--ink-soft);
  }

  dd {
    text-align: end;
  }

  .stars {
    color: var(--accent);
    font-size: var(--text);
    letter-spacing: 0.1em;
  }

  .comment {
    overflow-wrap: anywhere;
  }

  .tickets {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
  }

  section > .button {
    justify-self: start;
  }

  .downloads {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-4);
  }

  .downloads a {
    color: var(--accent);
    font-weight: var(--medium);
    line-height: var(--target);
    text-underline-offset: 2px;
  }

  .schedule {
    display: grid;
    gap: var(--space-3);
    margin-block-start: var(--space-1);
  }

  .schedule li {
    position: relative;
    display: grid;
    padding-inline-start: var(--space-5);
  }

  .schedule li::before {
    content: "";
    position: absolute;
    inset-block-start: 5px;
    inset-inline-start: 0;
    inline-size: 9px;
    block-size: 9px;
    border: 1.5px solid var(--line-strong);
    border-radius: var(--round);
  }

  .schedule .active::before {
    border-color: var(--accent);
    background: var(--accent);
  }

  .schedule .done::before {
    border-color: transparent;
    background: var(--line-strong);
  }

  .past button {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--space-3);
    inline-size: calc(100% + 2 * var(--space-2));
    min-block-size: var(--target);
    margin-inline: calc(-1 * var(--space-2));
    padding: var(--space-1) var(--space-2);
    border: 0;
    border-radius: 5px;
    background: none;
    text-align: start;
  }

  .past button:hover {
    background: var(--hover);
  }

  .past small {
    flex: none;
  }

  .lost {
    color: var(--danger);
  }

  prosa-skeleton {
    padding: 0;
  }

  @media (width >= 1100px) {
    header .button {
      display: none;
    }
  }
`;
