/** The list with one of its items at another place. */
export function moved(items, from, to) {
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(to, 0, items[from]);
}

/** Those of the first that are not among the others, by their ids. */
export function notAmong(items, others) {
  const ids = new Set(others.map(({ id }) => id));
  return items.filter(({ id }) => !ids.has(id));
}
