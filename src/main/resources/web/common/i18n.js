/** Empty until a page has learnt its words: how many there are, and which languages, is its own choice. */
const dictionaries = { "pt-BR": {}, en: {} };
const changes = new EventTarget();
let current = supported(document.documentElement.lang);

/** Every language Prosa speaks, each by its own name. */
export const locales = { "pt-BR": "Português", en: "English" };

export const locale = () => current;

export function speak(choice) {
  current = supported(choice);
  changes.dispatchEvent(new Event("changed"));
}

/** Adds the words of a page that is loaded when it is visited: by language, with the same keys in each. */
export function learn(words) {
  for (const [tag, more] of Object.entries(words)) Object.assign(dictionaries[supported(tag)], more);
}

export function onLocaleChange(listener) {
  changes.addEventListener("changed", listener);
  return () => changes.removeEventListener("changed", listener);
}

/**
 * The words for a key in the current language. `{name}` takes its value from `values`; where the words depend on a
 * count, `values.n` chooses the plural form; `zero` is for languages that would count nothing as one.
 */
export function t(key, values = {}) {
  return fill(inflected(dictionaries[current][key] ?? key, values.n), values);
}

/** Whether there are words for a key; entries of kinds this page does not know yet stay unsaid. */
export const says = (key) => key in dictionaries[current];

function supported(tag) {
  return /^pt\b/i.test(tag) ? "pt-BR" : "en";
}

function inflected(words, count) {
  if (typeof words === "string") return words;
  if (count === 0 && words.zero) return words.zero;
  return words[new Intl.PluralRules(current).select(count)] ?? words.other;
}

function fill(words, values) {
  return words.replace(/\{(\w+)\}/g, (whole, name) => isolated(values[name] ?? whole));
}

const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const FROM_THE_RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A value as it stands in our words, whose order it must not turn round; names are what people like. */
function isolated(value) {
  const text = String(value).replace(DIRECTIONS, "");
  return FROM_THE_RIGHT.test(text) ? `\u2068${text}\u2069` : text;
}
