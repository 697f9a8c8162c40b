const PLACE = "prosa.single-keys";

const names = { "?": "help", a: "take", n: "next", r: "write", Escape: "back", Enter: "accept" };

/**
 * What a key asks for when nobody is writing: `help`, `take`, `next`, `write`, `accept` or `back`. Keys that are a single
 * character can be switched off, for those who dictate.
 */
export function asked(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || inDialog(event)) return undefined;
  const name = names[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (name === "back") return name;
  if (name === "accept") return takesEnter(event) ? undefined : name;
  return isWriting(event) || !singleKeys() ? undefined : name;
}

export const singleKeys = () => localStorage.getItem(PLACE) !== "off";

export function chooseSingleKeys(on) {
  if (on) localStorage.removeItem(PLACE);
  else localStorage.setItem(PLACE, "off");
}

const isWriting = (event) => event.composedPath()[0].matches?.("input, textarea, select, [contenteditable]");

const takesEnter = (event) => event.repeat || isWriting(event) || event.composedPath()[0].matches?.("button, a, summary");

const inDialog = (event) => event.composedPath().some((node) => node.localName === "dialog");
