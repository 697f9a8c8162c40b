import { css } from "lit";

export const embedStyle = css`
  :host {
    --margin: max(var(--space-5), env(safe-area-inset-bottom));
    font: var(--regular) 16px / var(--leading) var(--font);
    color: var(--ink);
  }

  .launcher,
  .panel {
    position: fixed;
    z-index: 2147483000;
    inset-inline-end: var(--space-5);
  }

  :host([position="left"]) :is(.launcher, .panel) {
    inset-inline: var(--space-5) auto;
  }

  .launcher {
    inset-block-end: var(--margin);
    display: grid;
    place-items: center;
    inline-size: 56px;
    block-size: 56px;
    padding: 0;
    border: 0;
    border-radius: var(--round);
    background: var(--accent);
    color: var(--on-accent);
    box-shadow: var(--float);
    transition: background var(--quick) var(--ease);
  }

  .launcher:hover {
    background: var(--accent-strong);
  }

  .launcher svg {
    inline-size: 30px;
    block-size: 30px;
  }

  .count {
    position: absolute;
    inset-block-start: -4px;
    inset-inline-end: -4px;
    min-inline-size: 22px;
    padding-inline: 6px;
    border-radius: var(--round);
    background: var(--danger);
    color: var(--on-danger);
    font-size: var(--text-tiny);
    font-weight: var(--strong);
    line-height: 22px;
    text-align: center;
    box-shadow: 0 0 0 2px var(--surface);
  }

  .panel {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    contain: layout paint;
    inset-block-end: calc(var(--margin) + 56px + var(--space-3));
    inline-size: 380px;
    block-size: min(600px, 100dvh - 56px - var(--space-3) - 2 * var(--margin));
    border: 1px solid var(--line);
    border-radius: calc(2 * var(--radius));
    background: var(--surface);
    box-shadow: var(--float);
    animation: rise var(--calm) var(--ease);
  }

  .panel:focus-visible {
    outline: none;
  }

  .middle {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: var(--space-3);
    padding: var(--space-6);
    color: var(--ink-soft);
    text-align: center;
  }

  :host([inline]) {
    display: block;
    block-size: 100%;
    min-block-size: 420px;
  }

  :host([inline]) .panel {
    position: static;
    inline-size: 100%;
    block-size: 100%;
    box-shadow: none;
    animation: none;
  }

  @media (width < 480px) {
    :host(:not([inline])) .panel {
      inset: 0;
      inline-size: 100%;
      block-size: 100dvh;
      border: 0;
      border-radius: 0;
    }

    :host([open]:not([inline])) .launcher {
      display: none;
    }
  }

  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
`;
