import { html, svg } from "lit";

const drawn = (shape, size = 18) => html`<svg
  width=${size}
  height=${size}
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

export const back = drawn(svg`<path d="M12.5 4.5 7 10l5.5 5.5" />`);
export const close = drawn(svg`<path d="m5 5 10 10M15 5 5 15" />`);
export const chevron = drawn(svg`<path d="m6 8 4 4 4-4" />`, 14);
export const down = drawn(svg`<path d="M10 4v11.5M5.5 11 10 15.5 14.5 11" />`, 16);
export const more = drawn(svg`<path d="M4.5 10h.01M10 10h.01M15.5 10h.01" stroke-width="2.6" />`);
export const grip = drawn(svg`<path d="M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01" stroke-width="2.4" />`, 16);
export const plus = drawn(svg`<path d="M10 4.5v11M4.5 10h11" />`, 16);
export const bin = drawn(svg`<path d="M4 5.5h12M8 5.5V4h4v1.5M5.5 5.5l.7 10a1 1 0 0 0 1 1h5.6a1 1 0 0 0 1-1l.7-10M8.5 8.5v5M11.5 8.5v5" />`);
export const details = drawn(svg`<rect x="3" y="4" width="14" height="12" rx="2" /><path d="M12.5 4v12" />`);
export const settings = drawn(
  svg`<path d="M3 6h6.5M15 6h2M3 14h2M10.5 14H17" /><circle cx="12.2" cy="6" r="2" /><circle cx="7.8" cy="14" r="2" />`,
);
export const search = drawn(svg`<circle cx="9" cy="9" r="5.2" /><path d="m13 13 3.5 3.5" />`);
export const send = drawn(svg`<path d="M10 15.5V4.5M5 9.5l5-5 5 5" />`);
export const check = drawn(svg`<path d="m4.5 10.5 3.5 3.5 7.5-8" />`, 14);
export const checks = drawn(svg`<path d="m2 10.5 3.5 3.5 7-8M9.5 13l1 1 7-8" />`, 14);
export const chat = drawn(svg`<path d="M4 4.5h12A1.5 1.5 0 0 1 17.5 6v7a1.5 1.5 0 0 1-1.5 1.5H9L5.5 17v-2.5H4A1.5 1.5 0 0 1 2.5 13V6A1.5 1.5 0 0 1 4 4.5Z" />`);
export const minimise = drawn(svg`<path d="m5 8 5 5 5-5" />`);
export const alert = drawn(svg`<circle cx="10" cy="10" r="7.2" /><path d="M10 6.4v4.2M10 13.4h.01" />`, 16);
export const folder = drawn(svg`<path d="M2.5 6A1.5 1.5 0 0 1 4 4.5h3.6l1.8 2H16A1.5 1.5 0 0 1 17.5 8v6a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 14Z" />`);
export const eye = drawn(svg`<path d="M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5Z" /><circle cx="10" cy="10" r="2.2" />`);
export const eyeClosed = drawn(svg`<path d="M2.5 8.5S5 13 10 13s7.5-4.5 7.5-4.5M10 13v2.5M5.4 11.6 4 13.6M14.6 11.6 16 13.6" />`);
export const attach = drawn(
  svg`<path d="m15.8 9.3-5.9 5.9a3.4 3.4 0 0 1-4.8-4.8l6.3-6.3a2.2 2.2 0 0 1 3.1 3.1l-6.2 6.2a1 1 0 0 1-1.4-1.4l5.4-5.4" />`,
);
export const file = drawn(
  svg`<path d="M11.5 2.8H6a1.5 1.5 0 0 0-1.5 1.5v11.4A1.5 1.5 0 0 0 6 17.2h8a1.5 1.5 0 0 0 1.5-1.5V6.8ZM11.5 2.8v4h4" />`,
);

const lock = svg`<rect x="4" y="8.8" width="12" height="8" rx="1.8" /><path d="M6.8 8.8V6.5a3.2 3.2 0 0 1 6.4 0v2.3" />`;

/** A note: for colleagues only. */
export const note = drawn(lock);
export const noteMark = drawn(lock, 13);

/** Prosa's mark: two people's lines in one bubble. */
export const mark = html`<svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
  <path
    fill="var(--accent)"
    d="M6 3h16a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H12l-5.2 4.3c-.7.5-1.6.1-1.6-.8V21A4 4 0 0 1 2 17V7a4 4 0 0 1 4-4Z"
  />
  <path stroke="var(--on-accent)" stroke-width="2.2" stroke-linecap="round" d="M8 9.5h8M12 14.5h8" />
</svg>`;
