/** How much is shown before the first word that was found, and in all. */
const BEFORE = 60;
const LENGTH = 260;

/**
 * The part of a found line around its first match, in pieces: `[{text}, {text, found: true}, …]`. What was cut off at
 * either end is shown as an ellipsis.
 *
 * @param {{text: string, highlights: {from: number, to: number}[]}} line
 */
export function excerpt({ text, highlights }) {
  const begin = beginOf(text, highlights);
  const end = Math.min(text.length, begin + LENGTH);
  const within = highlights.filter(({ from, to }) => from >= begin && to <= end);
  const parts = [];
  let at = begin;
  for (const { from, to } of within) {
    parts.push({ text: text.slice(at, from) }, { text: text.slice(from, to), found: true });
    at = to;
  }
  parts.push({ text: text.slice(at, end) });
  return [{ text: begin > 0 ? "…" : "" }, ...parts, { text: end < text.length ? "…" : "" }].filter((part) => part.text);
}

/** A little before the first match, where a word begins. */
function beginOf(text, [first]) {
  if (!first || text.length <= LENGTH || first.from <= BEFORE) return 0;
  const around = first.from - BEFORE;
  const space = text.indexOf(" ", around);
  return space >= 0 && space < first.from ? space + 1 : whole(text, around);
}

/** Not between the two halves of one character. */
const whole = (text, at) => (/[\uDC00-\uDFFF]/.test(text[at]) ? at + 1 : at);
