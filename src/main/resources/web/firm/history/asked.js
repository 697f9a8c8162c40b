const DAY = 86_400_000;

/** How a chat may stand. */
export const STATUSES = ["waiting", "active", "parked", "closed", "lost"];

/** What narrows the list, in the order of the page; `text` are the words that are looked for. */
const FILTERS = ["text", "project", "customer", "consultant", "status", "tag", "from", "to"];

/** Whether anything narrows the list. */
export const narrowed = (query) => FILTERS.some((name) => query[name]);

/** The same address without any filter, but with the chat that is open. */
export const cleared = () => Object.fromEntries(FILTERS.map((name) => [name, ""]));

/** What the server is asked for by the filters in the address; days are those of the reader, both included. */
export function asked({ text, project, customer, consultant, status, tag, from, to }) {
  const all = { q: text, project, customer, consultant, status, tag, from: beginOf(from), to: beginOf(to, DAY) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
}

/** The instant at which a day begins where the reader is, or so much later; nothing for what is no day. */
function beginOf(day, later = 0) {
  const noon = Date.parse(`${day}T12:00`);
  if (Number.isNaN(noon)) return undefined;
  const begin = new Date(noon + later);
  begin.setHours(0, 0, 0, 0);
  return begin.toISOString();
}
