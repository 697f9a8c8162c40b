import { asked, cleared, narrowed } from "/web/firm/history/asked.js";
import { excerpt } from "/web/firm/history/excerpt.js";
import { words } from "/web/firm/history/words.js";
import { agree } from "/test/agreeing.js";
import { equal, test } from "/test/check.js";

agree("the history", words);

const marked = (pieces) => pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join("");

test("what was found is marked where it stands", () => {
  const highlights = [
    { from: 2, to: 12 },
    { from: 21, to: 25 },
  ];
  equal(marked(excerpt({ text: "A importação de uma nota parou", highlights })), "A [importação] de uma n[ota ]parou");
  equal(excerpt({ text: "Bom dia", highlights: [] }), [{ text: "Bom dia" }]);
});

test("of a long line the part around the first match is shown", () => {
  const text = `${"antes ".repeat(100)}nota ${"depois ".repeat(100)}`;
  const shown = marked(excerpt({ text, highlights: [{ from: 600, to: 604 }] }));
  equal([shown.startsWith("…antes"), shown.includes("[nota]"), shown.endsWith("…"), shown.length < 280], [true, true, true, true]);
});

test("a line is not cut in the middle of a character", () => {
  const text = `${"😀".repeat(200)}nota`;
  const [, first] = excerpt({ text, highlights: [{ from: 400, to: 404 }] });
  equal(first.text.isWellFormed(), true);
});

test("days are asked for as the instants at which they begin and end", () => {
  const { from, to } = asked({ from: "2026-01-12", to: "2026-01-12" });
  equal(Date.parse(to) - Date.parse(from), 86_400_000);
  equal([new Date(from).getHours(), new Date(from).getDate()], [0, 12]);
  equal(asked({ from: "ontem", text: "nota", chat: "c" }), { q: "nota" });
});

test("an open chat narrows nothing, and stays when the filters are cleared", () => {
  equal([narrowed({ chat: "c" }), narrowed({ to: "2026-01-12" })], [false, true]);
  equal({ chat: "c", text: "nota", ...cleared() }.chat, "c");
});
