import { get } from "../../common/api.js";

const MOST = 200;

/** All items of a list that the server hands out in pages; for lists to choose from, which are never long. */
export async function whole(path) {
  const items = [];
  let after;
  do {
    const page = await get(path, { limit: MOST, after });
    items.push(...page.items);
    after = page.next;
  } while (after);
  return items;
}
