/** What becomes of a chat, by the kinds of entries that tell it. */
const turns = { opened: "opened", taken: "taken", accepted: "taken", closed: "closed", lost: "lost" };

/**
 * What the host's page is told of an entry in its visitor's chat, if anything.
 *
 * @param {import("../common/contract.js").Entry} entry
 * @param {string} reader the visitor
 * @returns {{type: string, detail: object} | undefined}
 */
export function news({ chat, kind, author, text, at, ticket }, reader) {
  if (kind === "message" && author.id !== reader) return { type: "message", detail: { chat, author: author.name, text, at } };
  const type = turns[kind];
  if (!type) return undefined;
  if (type === "taken") return { type, detail: { chat, consultant: author.name } };
  return { type, detail: type === "lost" ? { chat, ticket: ticket?.number } : { chat } };
}
