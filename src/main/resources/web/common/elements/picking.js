/** The item that the arrows reach from the active one, past those that cannot be chosen and around the ends. */
export function stepped(items, active, by) {
  const open = items.filter((item) => !item.disabled);
  if (open.length === 0) return undefined;
  const at = open.indexOf(active);
  if (at < 0) return by > 0 ? open[0] : open.at(-1);
  return open[(at + by + open.length) % open.length];
}

/** The item that is active before anybody moves. */
export const firstOpen = (items) => items.find((item) => !item.disabled);

/** Splits items into runs of the same group, in their order. */
export function grouped(items) {
  const groups = [];
  for (const item of items) {
    if (groups.length === 0 || groups.at(-1).name !== item.group) groups.push({ name: item.group, items: [] });
    groups.at(-1).items.push(item);
  }
  return groups;
}
