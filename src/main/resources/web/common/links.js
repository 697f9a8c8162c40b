const ADDRESS = String.raw`\bhttps?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]}]`;

/**
 * Splits what somebody wrote into plain pieces, web addresses and mentions of people:
 * `[{text}, {text, href}, {text, mention: true}, …]`.
 *
 * @param {string} text
 * @param {{name: string}[]} [mentions] those whom it names with an @, as the server understood it
 */
export function pieces(text, mentions = []) {
  const found = [];
  let from = 0;
  for (const match of text.matchAll(pattern(mentions))) {
    if (match.index > from) found.push({ text: text.slice(from, match.index) });
    found.push(match[0].startsWith("@") ? { text: match[0], mention: true } : { text: match[0], href: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ text: text.slice(from) });
  return found;
}

function pattern(mentions) {
  const people = mentions.flatMap(called).map((name) => `@${escaped(name)}(?![\\p{L}\\p{N}])`);
  return new RegExp([ADDRESS, ...people].join("|"), "giu");
}

/** By his whole name, or by the first of his names. */
const called = ({ name }) => [...new Set([name, name.split(/\s/u)[0]])];

const escaped = (name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
