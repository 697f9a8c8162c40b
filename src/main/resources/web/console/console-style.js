import { css } from "lit";

export const consoleStyle = css`
  :host {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
    block-size: 100dvh;
  }

  prosa-connection {
    grid-area: 1 / 1 / auto / -1;
  }

  prosa-navigation {
    grid-row: 2;
  }

  prosa-notices {
    inset-inline-start: calc(68px + var(--space-4)); /* beside the navigation */
  }

  .panes {
    display: grid;
    grid-row: 2;
    grid-template-columns: 340px minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr);
    min-block-size: 0;
  }

  .panes.with-chat {
    grid-template-columns: 340px minmax(0, 1fr) 300px;
  }

  .lists,
  main,
  aside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 0;
    min-inline-size: 0;
  }

  /* Offers stand above the lists, whatever else is open. */
  prosa-offers {
    grid-area: 1 / 1;
  }

  .lists {
    grid-area: 2 / 1;
  }

  main,
  aside {
    grid-row: 1 / -1;
    border-inline-start: 1px solid var(--line);
    background: var(--surface);
  }

  .words {
    max-inline-size: 44ch;
    margin: auto;
    place-content: center;
    justify-items: center;
    text-align: center;
  }

  @media (width < 1100px) {
    .panes,
    .panes.with-chat {
      position: relative;
      grid-template-columns: 300px minmax(0, 1fr);
    }

    aside {
      position: absolute;
      z-index: 10;
      inset-block: 0;
      inset-inline-end: 0;
      inline-size: min(320px, 100%);
      visibility: hidden;
      box-shadow: var(--float);
    }

    .with-details aside {
      visibility: visible;
    }
  }

  @media (width < 720px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }

    prosa-navigation {
      grid-row: 3;
    }

    prosa-notices {
      inset-inline-start: var(--space-4);
    }

    prosa-navigation.with-chat {
      display: none;
    }

    .panes,
    .panes.with-chat {
      grid-template-columns: minmax(0, 1fr);
    }

    main,
    aside {
      border: 0;
    }

    aside {
      inline-size: 100%;
    }

    /* Over the chat, as its pane has the whole screen. */
    .with-chat prosa-offers {
      position: fixed;
      z-index: 25;
      inset-block-start: 0;
      inset-inline: 0;
      padding-block-start: env(safe-area-inset-top);
      background: none;
      filter: drop-shadow(0 6px 20px oklch(20% 0.01 70 / 0.22));
    }

    .panes:not(.with-chat) main,
    .with-chat .lists,
    .with-details main {
      display: none;
    }
  }
`;
