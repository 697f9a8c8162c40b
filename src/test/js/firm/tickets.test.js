import { asked, assignable, inOrder, narrowed, tagged } from "/web/firm/tickets/asked.js";
import { words } from "/web/firm/tickets/words.js";
import { agree } from "/test/agreeing.js";
import { equal, test } from "/test/check.js";

agree("the tickets", words);

test("the server is asked for what the address narrows, and for nothing else", () => {
  equal(asked({ text: "nota", tag: "chat-perdido", status: "", span: "days30" }), { q: "nota", tag: "chat-perdido" });
  equal([narrowed({ status: "" }), narrowed({ assignee: "none" })], [false, true]);
});

test("where a ticket comes from stands before its other tags", () => {
  equal(inOrder(["fiscal", "origem-chat", "chat-perdido"]), ["chat-perdido", "origem-chat", "fiscal"]);
});

test("tags are put on and taken off", () => {
  equal(tagged(["a", "b"], { add: ["c"] }), ["a", "b", "c"]);
  equal(tagged(["a", "b"], { remove: ["a"] }), ["b"]);
});

test("a ticket is given to those who are active, and stays with whoever has it", () => {
  const people = [
    { id: "ana", active: true },
    { id: "bruno", active: false },
  ];
  equal(assignable(people, null).map(({ id }) => id), ["ana"]);
  equal(assignable(people, { id: "bruno" }).map(({ id }) => id), ["ana", "bruno"]);
  equal(assignable([], { id: "eva" }).map(({ id }) => id), ["eva"]);
});
