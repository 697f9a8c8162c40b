import { laidOut } from "/web/common/talk/grouping.js";
import { equal, test } from "/test/check.js";
import { ana, at, event, lia, message } from "/test/fixtures.js";

const outline = (days) =>
  days.map((day) => day.items.map((item) => (item.type === "event" ? item.entry.kind : item.messages.map((one) => one.text))));

test("what one author writes within a minute stands together", () => {
  const days = laidOut([message(1), message(2), message(3, { author: ana })], [], ana);
  equal(outline(days), [[["m1", "m2"], ["m3"]]]);
});

test("a new minute begins a new group", () => {
  equal(outline(laidOut([message(1, { seconds: 59 }), message(2, { seconds: 60 })], [], ana)), [[["m1"], ["m2"]]]);
});

test("an event parts what stood together", () => {
  equal(outline(laidOut([message(1), event(2, "taken"), message(3)], [], ana)), [[["m1"], "taken", ["m3"]]]);
});

test("notes stand apart from messages, and unsent ones are notes already", () => {
  const note = { ...message(2, { author: ana }), kind: "note" };
  const unsent = { chat: "c", key: "k9", text: "now", note: true, at: at(2), state: "pending" };
  const [day] = laidOut([message(1, { author: ana }), note], [unsent], ana);
  equal(day.items.map((item) => [item.note, item.messages.map((one) => one.text)]), [[false, ["m1"]], [true, ["m2", "now"]]]);
});

test("each day has its own heading", () => {
  const days = laidOut([message(1), message(2, { seconds: 86_400 })], [], ana);
  equal(days.map((day) => day.name), ["2026-01-12", "2026-01-13"]);
});

test("unsent messages come last, as the reader's own", () => {
  const unsent = { chat: "c", key: "k9", text: "now", at: at(5), state: "pending" };
  const [day] = laidOut([message(1, { author: lia })], [unsent], ana);
  equal(day.items.at(-1).author, ana);
  equal(day.items.at(-1).messages[0].state, "pending");
});

test("a message keeps its key when it is confirmed, so nothing on screen is replaced", () => {
  const unsent = { chat: "c", key: "k1", text: "m1", at: at(1), state: "pending" };
  const before = laidOut([], [unsent], lia)[0].items[0].key;
  equal(laidOut([message(1)], [], lia)[0].items[0].key, before);
});
