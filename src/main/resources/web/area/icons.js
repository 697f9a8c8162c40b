import { html, svg } from "lit";

const drawn = (shape, size, view, width) => html`<svg
  width=${size}
  height=${size}
  viewBox="0 0 ${view} ${view}"
  fill="none"
  stroke="currentColor"
  stroke-width=${width}
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
>
  ${shape}
</svg>`;

const mouths = [
  svg`<path d="M8 17c1-2 2.4-3 4-3s3 1 4 3" />`,
  svg`<path d="M8.5 16c1-1 2.2-1.5 3.5-1.5s2.5.5 3.5 1.5" />`,
  svg`<path d="M8.5 15.5h7" />`,
  svg`<path d="M8.5 14.5c1 1 2.2 1.5 3.5 1.5s2.5-.5 3.5-1.5" />`,
  svg`<path d="M7.5 13.8h9c-.4 2.4-2.1 3.7-4.5 3.7s-4.1-1.3-4.5-3.7Z" />`,
];

/** A face for a score from 1 to 5. */
export const face = (score) =>
  drawn(svg`<circle cx="12" cy="12" r="9.5" /><path d="M9 9.5v.4M15 9.5v.4" stroke-width="2" />${mouths[score - 1]}`, 28, 24, 1.5);

export const download = drawn(
  svg`<path d="M10 3v9.5M6 9l4 4 4-4M3.5 13.5V15A1.5 1.5 0 0 0 5 16.5h10a1.5 1.5 0 0 0 1.5-1.5v-1.5" />`,
  18,
  20,
  1.6,
);
