import { listed } from "../format.js";
import { says, t } from "../i18n.js";

/**
 * What happened, in one line; nothing for kinds without words, which are not for the reader's eyes.
 *
 * @param {import("../contract.js").Entry} entry
 * @param {import("../contract.js").Author} reader to whom it is told
 */
export function eventWords(entry, reader) {
  if (entry.kind === "offered" && entry.reason === "invite") return undefined; // the invitation says the same
  const key = [`entry.${entry.kind}_${variantOf(entry, reader)}`, `entry.${entry.kind}`].find(says);
  return key && t(key, valuesOf(entry)) + quoted(entry);
}

/** Some kinds are told differently by what came with them. */
const variants = {
  accepted: ({ reason }) => reason,
  declined: ({ reason }) => reason,
  lapsed: ({ reason }) => reason,
  lost: ({ ticket }) => ticket && "ticket",
  offered: ({ reason, tier }) => reason === "automatic" && tier,
  returned: ({ reason }, reader) => reader.kind === "consultant" && reason,
  transferred: ({ serviceGroup }) => serviceGroup && "group",
  waiting: ({ consultant, acceptOthers }) => consultant && (acceptOthers ? "for_any" : "for"),
};

const variantOf = (entry, reader) => variants[entry.kind]?.(entry, reader);

function valuesOf({ author, consultant, serviceGroup, tags = [], ticket, score }) {
  return {
    name: author.name ?? "Prosa",
    other: consultant?.name,
    group: serviceGroup?.name,
    n: tags.length,
    tags: listed(tags),
    number: ticket?.number,
    score,
  };
}

/** What somebody said along with it. */
function quoted({ kind, text, comment }) {
  const words = { declined: text, rated: comment }[kind];
  return words ? `: “${words}”` : "";
}
