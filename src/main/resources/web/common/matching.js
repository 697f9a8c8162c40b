/**
 * Finds what somebody means by a few letters. Each word of the query must be found in an item's `label`, `detail` or
 * `keywords`: best at its beginning, then at the beginning of a word, then anywhere, then by the beginnings of several words,
 * as "bl" or "brli" finds "Bruno Lima". Accents and capitals do not matter. The best come first, in their groups; equal ones keep their order.
 *
 * @template {{label: string, detail?: string, keywords?: string, group?: string}} Item
 * @param {Item[]} items
 * @param {string} query
 * @returns {Item[]}
 */
export function matching(items, query) {
  const words = plain(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return items;
  const found = items.map((item) => ({ item, score: scoreOf(item, words) })).filter(({ score }) => score > 0);
  return byGroup(found).map(({ item }) => item);
}

function byGroup(found) {
  const best = new Map();
  for (const { item, score } of found) best.set(item.group, Math.max(score, best.get(item.group) ?? 0));
  const groups = [...best.keys()].sort((one, other) => best.get(other) - best.get(one));
  return groups.flatMap((group) => found.filter(({ item }) => item.group === group).sort((one, other) => other.score - one.score));
}

function scoreOf({ label, detail = "", keywords = "" }, words) {
  const [main, rest] = [plain(label), plain(`${detail} ${keywords}`)];
  const scores = words.map((word) => Math.max(2 * closeness(main, word), looseness(rest, word)));
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score);
}

function closeness(text, word) {
  if (text.startsWith(word)) return 4;
  if (atWord(text, word)) return 3;
  if (text.includes(word)) return 2;
  return byBeginnings(text, word) ? 1 : 0;
}

/** What is said beside the label counts less, and only whole beginnings of words. */
const looseness = (text, word) => Number(atWord(text, word));

const atWord = (text, word) => text.startsWith(word) || text.includes(` ${word}`);

/** Each letter follows the one before it, or begins a later word. */
function byBeginnings(text, word) {
  const letters = [...word].map((letter) => letter.replace(/[^\p{L}\p{N}]/u, "\\$&"));
  return new RegExp(`(?:^| )${letters.join("(?:|.* )")}`, "u").test(text);
}

/** Without accents and capitals: "João" is found by "joao". */
export const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
