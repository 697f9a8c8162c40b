import { html, svg } from "lit";

const drawn = (shape) => html`<svg
  width="20"
  height="20"
  viewBox="0 0 20 20"
  fill="none"
  stroke="currentColor"
  stroke-width="1.6"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
>
  ${shape}
</svg>`;

/** One for each section, by its name. */
export const sectionIcons = {
  overview: drawn(svg`<path d="M3.5 16.5h13M5.5 13.5v-4M10 13.5v-9M14.5 13.5V7" />`),
  chats: drawn(
    svg`<path d="M4 4.5h12A1.5 1.5 0 0 1 17.5 6v7a1.5 1.5 0 0 1-1.5 1.5H9L5.5 17v-2.5H4A1.5 1.5 0 0 1 2.5 13V6A1.5 1.5 0 0 1 4 4.5Z" />`,
  ),
  projects: drawn(
    svg`<path d="M2.5 6A1.5 1.5 0 0 1 4 4.5h3.6l1.8 2H16A1.5 1.5 0 0 1 17.5 8v6a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 14Z" />`,
  ),
  tickets: drawn(
    svg`<path d="M3 6a1.3 1.3 0 0 1 1.3-1.3h11.4A1.3 1.3 0 0 1 17 6v2a2 2 0 0 0 0 4v2a1.3 1.3 0 0 1-1.3 1.3H4.3A1.3 1.3 0 0 1 3 14v-2a2 2 0 0 0 0-4ZM12 5v2M12 9.2v1.6M12 13v2" />`,
  ),
  history: drawn(svg`<path d="M3.2 10a6.8 6.8 0 1 0 2.2-5L3.2 7M3.2 3.4V7h3.6M10 6.4V10l2.6 1.8" />`),
  people: drawn(
    svg`<circle cx="7.6" cy="7" r="2.8" /><path d="M2.4 16.2c.4-2.9 2.4-4.6 5.2-4.6s4.8 1.7 5.2 4.6M13 4.5a2.7 2.7 0 0 1 0 5M14.6 11.9c1.7.6 2.7 2 3 4.1" />`,
  ),
  settings: drawn(
    svg`<path d="M3.5 17V4.2A1.2 1.2 0 0 1 4.7 3h6.6a1.2 1.2 0 0 1 1.2 1.2V17M12.5 8h2.8a1.2 1.2 0 0 1 1.2 1.2V17M2 17h16M6.5 6.5h3M6.5 9.8h3M6.5 13.1h3" />`,
  ),
};
