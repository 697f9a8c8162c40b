/** The same things from top to bottom, moved down as far as is needed for each to have its own line. */
export function apart(things, leading) {
  const placed = [];
  for (const thing of things.toSorted((one, other) => one.y - other.y)) {
    const above = placed.at(-1);
    placed.push({ ...thing, y: above ? Math.max(thing.y, above.y + leading) : thing.y });
  }
  return placed;
}
