import { equal, test } from "/test/check.js";

/** A page's own words: both languages say the same things, with the same values in them. */
export function agree(page, { "pt-BR": pt, en }) {
  test(`both languages say the same things of ${page}`, () => equal(Object.keys(pt), Object.keys(en)));
  test(`both languages put the same values into the words of ${page}`, () => {
    for (const key of Object.keys(pt)) equal([key, holes(pt[key])], [key, holes(en[key])]);
  });
}

const holes = (words) => [...new Set(JSON.stringify(words).match(/\{\w+\}/g))].sort();
