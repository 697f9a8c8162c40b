/**
 * The page that an address leads to, with what its path says: `{page, params}`, or nothing where there is no such page.
 *
 * @template {{path: string}} Page
 * @param {Page[]} pages
 * @param {string} address a path without its query
 * @returns {{page: Page, params: Record<string, string>} | undefined}
 */
export function routeTo(pages, address) {
  for (const page of pages) {
    const params = paramsOf(page.path, address);
    if (params) return { page, params };
  }
  return undefined;
}

/** The first page below an address that is none itself, as far as somebody may enter it: a section begins with it. */
export function firstBelow(pages, address, user) {
  const stem = `${address.replace(/\/$/, "")}/`;
  return pages.find((page) => page.path.startsWith(stem) && !page.path.includes(":") && mayEnter(page, user));
}

/** Whether somebody may enter a page. */
export const mayEnter = ({ roles }, user) => !roles || roles.includes(user.role);

/** The pages that stand together in the row of tabs over this one, as far as somebody may enter them. */
export function tabsBeside(pages, page, user) {
  if (!page.tab) return [];
  const beside = pages.filter((other) => other.tab && sectionOf(other) === sectionOf(page) && mayEnter(other, user));
  return beside.length > 1 ? beside : [];
}

function paramsOf(path, address) {
  const [wanted, given] = [path, address.replace(/\/$/, "")].map((one) => one.split("/"));
  if (wanted.length !== given.length || !wanted.every((part, at) => fits(part, given[at]))) return undefined;
  const named = wanted.flatMap((part, at) => (part.startsWith(":") ? [[part.slice(1), decoded(given[at])]] : []));
  return Object.fromEntries(named);
}

const fits = (part, given) => (part.startsWith(":") ? given !== "" : part === given);

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const sectionOf = ({ path }) => path.split("/")[2];
