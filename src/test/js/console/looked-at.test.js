import { LookedAt } from "/web/console/looked-at.js";
import { equal, test } from "/test/check.js";
import { ana, bruno, chat } from "/test/fixtures.js";

function anaLookedAt(one) {
  const lookedAt = new LookedAt();
  lookedAt.keep(one);
  return { hear: (type, data) => lookedAt.hear({ type, data }, ana), now: () => lookedAt.chat(one.id) };
}

test("a waiting chat that another takes is his from then on", () => {
  const { hear, now } = anaLookedAt(chat("c"));
  hear("waiting.removed", { chat: "c", reason: "taken", by: bruno });
  equal([now().status, now().consultants], ["active", [bruno]]);
});

test("a waiting chat that is lost or closed says so", () => {
  for (const reason of ["lost", "closed"]) {
    const { hear, now } = anaLookedAt(chat("c"));
    hear("waiting.removed", { chat: "c", reason });
    equal(now().status, reason);
  }
});

test("a chat that she left goes on with the others", () => {
  const { hear, now } = anaLookedAt(chat("c", { status: "active", consultants: [ana, bruno] }));
  hear("chat.gone", { chat: "c", reason: "left" });
  equal(now().consultants, [bruno]);
});

test("chats she never looked at are not kept", () => {
  const lookedAt = new LookedAt();
  lookedAt.hear({ type: "chat.changed", data: chat("c") }, ana);
  lookedAt.hear({ type: "chat.gone", data: { chat: "c" } }, ana);
  equal(lookedAt.chat("c"), undefined);
});
