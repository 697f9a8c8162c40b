import { asking, completed, isCommand } from "/web/common/talk/completion.js";
import { equal, test } from "/test/check.js";

const ask = (text, caret = text.length) => {
  const { what, query } = asking(text, caret) ?? {};
  return [what, query];
};

test("a slash that begins a message asks for a command", () => {
  equal(ask("/"), ["command", ""]);
  equal(ask("/enc"), ["command", "enc"]);
  equal(ask("/enc", 2), ["command", "e"]);
});

test("a slash anywhere else is a slash", () => {
  equal(ask("e/ou"), [undefined, undefined]);
  equal(ask("/encerrar agora"), [undefined, undefined]);
});

test("an @ that begins a word asks for a person, by one name or two", () => {
  equal(ask("@"), ["person", ""]);
  equal(ask("veja com @bru"), ["person", "bru"]);
  equal(ask("(@Bruno Li"), ["person", "Bruno Li"]);
});

test("an address of an email asks for nobody", () => {
  equal(ask("ana@demo"), [undefined, undefined]);
});

test("a name takes the place of what was typed, and one goes on after it", () => {
  const text = "oi @br, pode ver?";
  equal(completed(text, asking(text, 6), "Bruno Lima"), { text: "oi @Bruno Lima , pode ver?", caret: 15 });
});

test("nothing but a slash and a word is a command, with text it is a message", () => {
  equal(["/encerrar", "/x ", "/encerrar isto", "/", "//", "ok"].map(isCommand), [true, true, false, false, false, false]);
});
