import { news } from "/web/widget/news.js";
import { equal, test } from "/test/check.js";
import { ana, event, lia } from "/test/fixtures.js";

const told = (kind, more) => news(event(1, kind, more), lia.id);

test("the host's page hears of what others wrote, not of what its visitor did", () => {
  const { type, detail } = told("message", { author: ana, text: "Bom dia" });
  equal([type, detail.author, detail.text], ["message", ana.name, "Bom dia"]);
  equal(told("message", { author: lia, text: "Bom dia" }), undefined);
});

test("it hears who attends, whether he took the chat or accepted it", () => {
  for (const kind of ["taken", "accepted"]) equal([told(kind, { author: ana }).type, told(kind, { author: ana }).detail.consultant], ["taken", ana.name]);
});

test("it hears which ticket a lost chat left", () => {
  equal(told("lost", { author: ana, ticket: { id: "t", number: 7 } }).detail.ticket, 7);
});

test("it hears nothing of what it does not know", () => {
  equal(told("rated", { author: lia }), undefined);
});
