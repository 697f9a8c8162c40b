export const ana = { kind: "consultant", id: "ana", name: "Ana" };
export const bruno = { kind: "consultant", id: "bruno", name: "Bruno" };
export const lia = { kind: "customer", id: "lia", name: "Lia" };

/** A message in chat "c", at 09:00 plus so many seconds where the reader is. */
export function message(seq, { author = lia, prev = seq - 1, seconds = seq, text = `m${seq}`, key = `k${seq}` } = {}) {
  return { chat: "c", seq, prev, at: at(seconds), kind: "message", author, text, key };
}

export function event(seq, kind, { author = lia, prev = seq - 1, seconds = seq, ...more } = {}) {
  return { chat: "c", seq, prev, at: at(seconds), kind, author, ...more };
}

export const at = (seconds) => new Date(2026, 0, 12, 9, 0, seconds).toISOString();

export function chat(id, { status = "waiting", consultants = [], seconds = 0, ...more } = {}) {
  const openedAt = at(seconds);
  return { id, status, project: { id: "erp", name: "ERP" }, customer: lia, consultants, openedAt, lastSeq: 1, ...more };
}

/** A place to keep things that is empty at first, like a browser's session. */
export function emptyStorage() {
  const kept = new Map();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value), removeItem: (key) => kept.delete(key) };
}
