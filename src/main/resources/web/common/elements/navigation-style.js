import { css } from "lit";

export const navigationStyle = css`
  :host {
    display: flex;
    flex-direction: column;
    inline-size: 68px;
    min-block-size: 0;
    border-inline-end: 1px solid var(--line);
    background: var(--sunken);
  }

  nav {
    flex: 1;
    min-block-size: 0;
    overflow: hidden auto;
    scrollbar-width: none;
  }

  ul {
    display: grid;
    gap: 2px;
    padding: var(--space-2) 3px;
  }

  a {
    position: relative;
    display: grid;
    gap: 2px;
    place-content: center;
    justify-items: center;
    min-block-size: 52px;
    border-radius: var(--radius);
    color: var(--ink-soft);
    font-size: 11px;
    line-height: 14px;
    text-align: center;
    text-decoration: none;
    transition: background var(--quick) var(--ease);
    -webkit-tap-highlight-color: transparent;
  }

  a:hover {
    background: var(--hover);
    color: var(--ink);
  }

  a:focus-visible {
    outline-offset: -2px;
  }

  a[aria-current] {
    background: var(--chosen);
    color: var(--accent);
    font-weight: var(--medium);
  }

  b {
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: calc(50% + 4px);
    min-inline-size: 17px;
    padding-inline: 4px;
    border-radius: var(--round);
    background: var(--waits);
    color: oklch(20% 0.04 70);
    font-size: 11px;
    font-weight: var(--strong);
    line-height: 17px;
  }

  .foot {
    display: grid;
    justify-content: center;
    padding-block: var(--space-1);
  }

  @media (width < 720px) {
    :host {
      inline-size: auto;
      border: 0;
      border-block-start: 1px solid var(--line);
      padding-block-end: env(safe-area-inset-bottom);
    }

    ul {
      display: flex;
      min-block-size: 54px;
      padding: 2px;
    }

    li {
      flex: 1 0 0;
      min-inline-size: 0;
    }

    a {
      min-block-size: 50px;
      font-size: 10px;
      letter-spacing: -0.01em;
    }

    .foot {
      display: none;
    }
  }

  @media (forced-colors: active) {
    a[aria-current] {
      border: 2px solid;
    }
  }
`;
