import { dayOf } from "../format.js";

const MINUTE = 60_000;

/** Whether an entry is something that somebody wrote: to everybody, or to colleagues only. */
export const isSaid = (entry) => entry.kind === "message" || entry.kind === "note";

/**
 * Lays a log out for reading: days, and within them groups (what one author wrote within one minute, notes
 * apart from messages) and events.
 *
 * @param {import("../contract.js").Entry[]} entries
 * @param {import("./outbox.js").Unsent[]} unsent what the reader wrote and the log does not hold yet
 * @param {import("../contract.js").Author} reader
 */
export function laidOut(entries, unsent, reader) {
  const days = [];
  for (const entry of entries) place(days, entry);
  for (const item of unsent) place(days, asEntry(item, reader));
  return days;
}

function place(days, entry) {
  const day = dayNamed(days, dayOf(entry.at));
  if (isSaid(entry)) placeMessage(day.items, entry);
  else day.items.push({ type: "event", key: `e${entry.seq}`, entry });
}

function dayNamed(days, name) {
  const last = days.at(-1);
  if (last && last.name >= name) return last;
  days.push({ name, items: [] });
  return days.at(-1);
}

function placeMessage(items, entry) {
  const last = items.at(-1);
  if (last && continues(last, entry)) last.messages.push(entry);
  else items.push(groupOf(entry));
}

const groupOf = (entry) => ({
  type: "group",
  key: `g${keyOf(entry)}`,
  author: entry.author,
  at: entry.at,
  note: entry.kind === "note",
  messages: [entry],
});

function continues({ type, author, at, note }, entry) {
  return type === "group" && author.id === entry.author.id && note === (entry.kind === "note") && sameMinute(at, entry.at);
}

/** A message keeps its key when the server confirms it, so that what is on screen stays the same element. */
export const keyOf = (entry) => entry.key ?? entry.seq;

const sameMinute = (one, other) => Math.floor(Date.parse(one) / MINUTE) === Math.floor(Date.parse(other) / MINUTE);

function asEntry(item, reader) {
  return { ...item, kind: item.note ? "note" : "message", author: reader };
}
