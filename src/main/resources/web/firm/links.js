/** The address that a click on one of the firm's own links asks for; nothing where the browser is to follow it. */
export function ownAddress(event) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.composedPath().find((node) => node.localName === "a");
  if (!link?.hasAttribute("href") || link.target || link.hasAttribute("download")) return undefined;
  const { origin, pathname, search } = new URL(link.href);
  const own = origin === location.origin && (pathname === "/firm" || pathname.startsWith("/firm/"));
  return own ? pathname + search : undefined;
}
