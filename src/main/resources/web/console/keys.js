const PLACE = "prosa.single-keys";

const names = { "?": "help", a: "take", n: "next", r: "write", Escape: "back", Enter: "accept" };

/** With Alt, by where they lie: on a Mac they write other characters. */
const altNames = { KeyJ: "after", KeyK: "before" };

/**
 * What a key asks for: `commands`, `after` and `before` always; `help`, `take`, `next`, `write`, `accept` and `back` when
 * nobody is writing. Keys that are a single character can be switched off, for those who dictate.
 */
export function asked(event) {
  if (event.defaultPrevented || inDialog(event)) return undefined;
  return isPlain(event) ? plain(event) : combined(event);
}

export const singleKeys = () => localStorage.getItem(PLACE) !== "off";

export function chooseSingleKeys(on) {
  if (on) localStorage.removeItem(PLACE);
  else localStorage.setItem(PLACE, "off");
}

function plain(event) {
  const name = names[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (name === "back") return name;
  if (name === "accept") return takesEnter(event) ? undefined : name;
  return isWriting(event) || !singleKeys() ? undefined : name;
}

function combined({ altKey, ctrlKey, metaKey, shiftKey, key, code }) {
  if (shiftKey) return undefined;
  if (altKey) return ctrlKey || metaKey ? undefined : altNames[code];
  return key.toLowerCase() === "k" && ctrlKey !== metaKey ? "commands" : undefined;
}

const isPlain = ({ altKey, ctrlKey, metaKey }) => !altKey && !ctrlKey && !metaKey;

const isWriting = (event) => event.composedPath()[0].matches?.("input, textarea, select, [contenteditable]");

const takesEnter = (event) => event.repeat || isWriting(event) || event.composedPath()[0].matches?.("button, a, summary");

const inDialog = (event) => event.composedPath().some((node) => node.localName === "dialog");
