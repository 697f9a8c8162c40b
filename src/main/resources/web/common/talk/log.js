/**
 * What is known of one chat's log: an unbroken run of entries, in order, as far as this reader may see them.
 *
 * @typedef {import("../contract.js").Entry} Entry
 * @typedef {{entries: Entry[], last: number}} Log
 */

/** @type {Log} */
export const emptyLog = Object.freeze({ entries: [], last: 0 });

/** Whether an entry continues the log, is in it already, or shows that something between is missing. */
export function relation(log, entry) {
  if (entry.seq <= log.last) return "known";
  return entry.prev === log.last ? "next" : "gap";
}

/** The log with more entries, each once, wherever they belong. */
export function merged(log, entries) {
  const known = new Set(log.entries.map((entry) => entry.seq));
  const fresh = entries.filter((entry) => !known.has(entry.seq));
  if (fresh.length === 0) return log;
  const all = [...log.entries, ...fresh].sort((one, other) => one.seq - other.seq);
  return { entries: all, last: all.at(-1).seq };
}

/** The first entry's number, or 0 when nothing is known. */
export const first = (log) => log.entries[0]?.seq ?? 0;

/** Whether there are entries before the first known one. */
export const hasEarlier = (log) => (log.entries[0]?.prev ?? 0) > 0;

/** The latest entry of one of these kinds. */
export function latest(log, ...kinds) {
  return log.entries.findLast((entry) => kinds.includes(entry.kind));
}
