/**
 * What happens in a chat looks different from its customer's side: those entries get kinds with words of their own.
 *
 * @typedef {import("../common/contract.js").Entry} Entry
 *
 * @param {Entry} entry
 * @returns {Entry}
 */
export function told(entry) {
  return { ...entry, ...fromHisSide[entry.kind]?.(entry) };
}

const fromHisSide = {
  opened: () => ({ kind: "customer.opened" }),
  waiting: ({ consultant, acceptOthers }) => ({ kind: acceptOthers ? "customer.called_first" : "customer.called", author: consultant }),
  accepted: ({ reason }) => ({ kind: arrivals[reason] ?? "customer.taken" }),
  declined: () => ({ kind: "customer.declined" }),
  lapsed: ({ consultant }) => ({ kind: "customer.unanswered", author: consultant }),
  returned: ({ reason }) => reason === "abandoned" && { kind: "customer.abandoned" },
  closed: ({ author }) => author.kind === "customer" && { kind: "customer.closed" },
  rated: () => ({ kind: "customer.rated" }), // said where he rates
};

const arrivals = { transfer: "customer.attended", invite: "joined" };

/**
 * Who attends from an entry on, where somebody left who had been the one so far. He is told, by an entry that stands for it.
 *
 * @param {Entry[]} entries
 * @returns {Map<number, Entry>} by the number of the entry that it follows
 */
export function handovers(entries) {
  const found = new Map();
  if (entries[0]?.prev !== 0) return found; // who attended before them is not known
  const attending = new Map();
  let known;
  for (const entry of entries) {
    follow(attending, entry);
    const lead = leadAfter(entry, attending);
    if (entry.kind === "left" && lead && lead.id !== known?.id) found.set(entry.seq, { ...entry, kind: "customer.attended", author: lead });
    known = lead ?? known;
  }
  return found;
}

/** @param {Map<string, import("../common/contract.js").Author>} attending */
function follow(attending, { kind, author }) {
  if (kind === "taken" || kind === "accepted" || kind === "joined") attending.set(author.id, author);
  else if (kind === "left") attending.delete(author.id);
  else if (kind === "returned") attending.clear();
}

/** The one who attends, if it is one; a transfer names him before the other has left. */
function leadAfter({ kind, author, reason }, attending) {
  if (kind === "accepted" && reason === "transfer") return author;
  return attending.size === 1 ? [...attending.values()][0] : undefined;
}
