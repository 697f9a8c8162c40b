import { asked } from "/web/console/keys.js";
import { equal, test } from "/test/check.js";

/** What a key asks for that is pressed in an element. */
function pressed(key, { in: markup = "<p></p>", ...more } = {}) {
  document.body.innerHTML = markup;
  const target = document.body.querySelector("[autofocus]") ?? document.body.firstElementChild;
  let name;
  document.addEventListener("keydown", (event) => (name = asked(event)), { once: true });
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
  return name;
}

test("single keys mean something while nobody writes", () => {
  equal(["n", "A", "?", "Escape", "Enter"].map((key) => pressed(key)), ["next", "take", "help", "back", "accept"]);
  equal(pressed("n", { in: "<textarea></textarea>" }), undefined);
  equal(pressed("Escape", { in: "<textarea></textarea>" }), "back");
});

test("Enter belongs to what has the focus, if that takes it", () => {
  for (const markup of ["<button></button>", "<textarea></textarea>", "<a href=x></a>", "<summary></summary>"]) {
    equal(pressed("Enter", { in: markup }), undefined);
  }
  equal(pressed("Enter", { repeat: true }), undefined);
});

test("the next and the previous chat, and the commands, can be asked for while writing", () => {
  const writing = { in: "<textarea></textarea>" };
  equal(pressed("∆", { ...writing, code: "KeyJ", altKey: true }), "after");
  equal(pressed("k", { ...writing, code: "KeyK", altKey: true }), "before");
  equal(pressed("k", { ...writing, code: "KeyK", ctrlKey: true }), "commands");
  equal(pressed("k", { ...writing, code: "KeyK", metaKey: true }), "commands");
  equal(pressed("K", { ...writing, code: "KeyK", ctrlKey: true, shiftKey: true }), undefined);
});

test("in a dialog the keys are its own", () => {
  equal(pressed("Escape", { in: "<dialog open><p autofocus></p></dialog>" }), undefined);
});
