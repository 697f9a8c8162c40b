const MARK =
  '<path fill="#00696a" d="M6 3h16a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H12l-5.2 4.3c-.7.5-1.6.1-1.6-.8V21A4 4 0 0 1 2 17V7a4 4 0 0 1 4-4Z"/>';
const LINES = '<path fill="none" stroke="#fff" stroke-width="2.2" stroke-linecap="round" d="M8 9.5h8M12 14.5h8"/>';

let shown = 0;

/** The page's icon with how much waits, for those who see nothing of the page but its tab. */
export function showCount(count) {
  if (count === shown) return;
  shown = count;
  const link = document.querySelector("link[rel=icon]");
  link.href = count === 0 ? "/favicon.svg" : `data:image/svg+xml,${encodeURIComponent(drawn(count))}`;
}

function drawn(count) {
  const words = count > 9 ? "9+" : String(count);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28">${MARK}${LINES}<circle cx="19" cy="19" r="9" fill="#f0a63a"/><text x="19" y="23.4" text-anchor="middle" font-family="system-ui,sans-serif" font-weight="700" font-size="${count > 9 ? 10.5 : 13}" fill="#2a1c05">${words}</text></svg>`;
}
