import { get, patch } from "../../common/api.js";

const PAGE = 200;

/** As many as the server takes at once. */
const MOST = 1000;

/** The ids of all projects that match some filters, in sight or not. */
export async function idsThatMatch(query, read = get) {
  const ids = [];
  let after;
  do {
    const page = await read("projects", { ...query, limit: PAGE, after });
    ids.push(...page.items.map(({ id }) => id));
    after = page.next;
  } while (after);
  return ids;
}

/**
 * Gives a service group to projects, or none to them with `null`; which of them had another before, and which had it already.
 *
 * @returns {Promise<{changed: {id: string, name: string}[], unchanged: {id: string, name: string}[]}>}
 */
export async function assign(projects, serviceGroup, send = patch) {
  const [changed, unchanged] = [[], []];
  for (let at = 0; at < projects.length; at += MOST) {
    const answer = await send("projects/service-group", { projects: projects.slice(at, at + MOST), serviceGroup });
    changed.push(...answer.changed);
    unchanged.push(...answer.unchanged);
  }
  return { changed, unchanged };
}
