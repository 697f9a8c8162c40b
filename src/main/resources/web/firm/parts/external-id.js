/** What the host platform calls a thing, as an admin edits it in a draft. */
export const externalIdOf = (thing) => ({ externalId: thing?.externalId ?? "" });

/** As the server takes it: only where it has changed, and null where nothing is left of it. */
export function changedExternalId({ externalId }, thing) {
  const wanted = externalId.trim();
  return wanted === externalIdOf(thing).externalId ? {} : { externalId: wanted || null };
}
