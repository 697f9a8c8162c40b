const YEAR = 31_536_000;

/** Remembers a preference where the server sees it too, so that the next page is painted right from the start. */
export function keepCookie(name, value) {
  document.cookie = `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${YEAR}; SameSite=Lax`;
}

export function dropCookie(name) {
  document.cookie = `${name}=; Path=/; Max-Age=0; SameSite=Lax`;
}
