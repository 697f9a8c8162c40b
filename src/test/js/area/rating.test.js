import { mayRate, OwnChats } from "/web/area/own-chats.js";
import { equal, test } from "/test/check.js";
import { ana, chat } from "/test/fixtures.js";

const ended = (more) => chat("c", { status: "closed", consultants: [ana], rating: null, ...more });

test("a chat that somebody attended is rated once it is closed", () => {
  equal(mayRate(ended()), true);
  equal([{ status: "active" }, { status: "lost" }, { consultants: [] }].map((other) => mayRate(ended(other))), [false, false, false]);
});

test("a chat is rated once, here or on another page of his", () => {
  const own = new OwnChats();
  own.keep(ended());
  own.hear({ type: "chat.changed", data: ended({ rating: { score: 4, comment: null } }) });
  equal(mayRate(own.of("erp")), false);
});

test("who would rather not is not asked again", () => {
  const own = new OwnChats();
  own.keep(ended());
  own.dismiss("c");
  own.hear({ type: "chat.changed", data: ended() });
  equal(mayRate(own.of("erp")), false);
});
