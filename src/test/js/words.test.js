import { learn, speak, t } from "/web/common/i18n.js";
import { en } from "/web/common/words/en.js";
import { pt } from "/web/common/words/pt.js";
import { pieces } from "/web/common/links.js";
import { destination } from "/web/common/sessions.js";
import { equal, test } from "/test/check.js";

const holes = (words) => [...new Set(JSON.stringify(words).match(/\{\w+\}/g))].sort();

test("both languages say the same things", () => {
  equal(Object.keys(pt), Object.keys(en));
});

test("both languages put the same values into their words", () => {
  for (const key of Object.keys(pt)) equal([key, holes(pt[key])], [key, holes(en[key])]);
});

test("web addresses in a text are found, without the punctuation around them", () => {
  equal(pieces("see (https://a.example/b?c=1), then write."), [
    { text: "see (" },
    { text: "https://a.example/b?c=1", href: "https://a.example/b?c=1" },
    { text: "), then write." },
  ]);
});

test("people who were named are found, by all their names or the first", () => {
  const mentions = [{ name: "Bruno Lima" }, { name: "José (Zé) Reis" }];
  equal(pieces("@Bruno Lima e @josé, vejam @Brunoro", mentions), [
    { text: "@Bruno Lima", mention: true },
    { text: " e " },
    { text: "@josé", mention: true },
    { text: ", vejam @Brunoro" },
  ]);
});

test("a name does not turn round the words that it stands in", () => {
  learn({ "pt-BR": { "test.called": "{name} entrou" }, en: { "test.called": "{name} came" } });
  speak("pt-BR");
  equal(t("test.called", { name: "Zé \u202Etxt.exe" }), "Zé txt.exe entrou");
  equal(t("test.called", { name: "דנה" }), "\u2068דנה\u2069 entrou");
});

test("nothing but a web address becomes a link", () => {
  for (const text of ["javascript:alert(1)", "data:text/html,x", "plain <b>text</b>"]) equal(pieces(text), [{ text }]);
});

test("signing in returns only to the person's own page", () => {
  equal(destination("consultant", "/console?chat=1"), "/console?chat=1");
  equal(destination("consultant", "/firm/projects/1?text=a"), "/firm/projects/1?text=a");
  equal(destination("customer", "/console?chat=1"), "/area");
  equal(destination("customer", "/firm/projects"), "/area");
  equal(destination("consultant", "/firm/..//evil.example"), "/console");
  equal(destination("consultant", "/firmly"), "/console");
  equal(destination("consultant", "//evil.example/console"), "/console");
  equal(destination("consultant", null), "/console");
});
