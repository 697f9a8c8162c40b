import { Rooms } from "/web/console/rooms.js";
import { equal, test } from "/test/check.js";
import { ana, bruno, chat, event, lia, message } from "/test/fixtures.js";

function anasRooms({ chats = [], waiting = [] } = {}) {
  const ended = [];
  const rooms = new Rooms((one) => ended.push([one.id, one.status]));
  const consultants = [{ ...ana, online: true, status: "available" }, { ...bruno, online: false, status: "available" }];
  const data = { user: ana, chats, waiting, consultants, presence: { status: "available" } };
  rooms.hear({ type: "welcome", data });
  const hear = (type, data) => rooms.hear({ type, data });
  return { rooms, hear, ended };
}

const ids = (chats) => [...chats].map((one) => one.id);
const own = (id, more) => chat(id, { status: "active", consultants: [ana], ...more });

test("those who wait stand in order of arrival", () => {
  const { rooms, hear } = anasRooms({ waiting: [chat("late", { seconds: 9 }), chat("early", { seconds: 1 })] });
  equal(ids(rooms.inOrder), ["early", "late"]);
  hear("waiting.added", chat("between", { seconds: 5 }));
  equal(ids(rooms.inOrder), ["early", "between", "late"]);
});

test("a chat that he takes moves from the waiting ones to his own", () => {
  const { rooms, hear } = anasRooms({ waiting: [chat("c")] });
  hear("waiting.removed", { chat: "c", reason: "taken", by: ana });
  hear("chat.changed", own("c"));
  equal([ids(rooms.inOrder), ids(rooms.ongoing)], [[], ["c"]]);
});

test("a chat that another takes is gone, and is not among the ended", () => {
  const { rooms, hear, ended } = anasRooms({ waiting: [chat("c")] });
  hear("waiting.removed", { chat: "c", reason: "taken", by: bruno });
  equal([ids(rooms.inOrder), ended], [[], []]);
});

test("a chat that he returns waits again, whichever news comes first", () => {
  const { rooms, hear } = anasRooms({ chats: [own("c")] });
  hear("waiting.added", chat("c"));
  hear("chat.gone", { chat: "c", reason: "returned" });
  equal([ids(rooms.inOrder), ids(rooms.ongoing)], [["c"], []]);
});

test("chats that end are told apart: closed and lost", () => {
  const { rooms, hear, ended } = anasRooms({ chats: [own("a")], waiting: [chat("b")] });
  hear("chat.changed", { ...own("a"), status: "closed" });
  hear("waiting.removed", { chat: "b", reason: "lost" });
  equal(ended, [["a", "closed"], ["b", "lost"]]);
  equal([rooms.own.size, rooms.waiting.size], [0, 0]);
});

test("messages of others count as unread until he reads, here or elsewhere", () => {
  const { rooms, hear } = anasRooms({ chats: [own("c", { unread: 1 })] });
  hear("entry.added", message(2));
  hear("entry.added", message(3, { author: ana }));
  equal(rooms.own.get("c").unread, 2);
  hear("message.read", { chat: "c", author: lia, seq: 3 });
  equal(rooms.own.get("c").unread, 2);
  hear("message.read", { chat: "c", author: ana, seq: 3 });
  equal(rooms.own.get("c").unread, 0);
});

test("a change of a chat does not forget what is unread", () => {
  const { rooms, hear } = anasRooms({ chats: [own("c", { unread: 2 })] });
  hear("chat.changed", own("c", { tags: ["fiscal"] }));
  equal(rooms.own.get("c").unread, 2);
});

test("once a consultant has answered, the chat can no longer be lost", () => {
  const { rooms, hear } = anasRooms({ chats: [own("c", { lostAt: "2026-01-12T09:30:00.000Z" })] });
  hear("entry.added", message(2));
  equal(rooms.own.get("c").lostAt, "2026-01-12T09:30:00.000Z");
  hear("entry.added", message(3, { author: ana }));
  equal(rooms.own.get("c").lostAt, undefined);
});

test("his chats stand by what was said last", () => {
  const { rooms, hear } = anasRooms({ chats: [own("c"), own("d", { seconds: 1 })] });
  equal(ids(rooms.ongoing), ["d", "c"]);
  hear("entry.added", message(2, { seconds: 20 }));
  hear("entry.added", event(3, "left", { seconds: 30 }));
  equal(ids(rooms.ongoing), ["c", "d"]);
  equal(rooms.lastMessages.get("c").text, "m2");
});

test("chats that stand aside are his own, but not in progress", () => {
  const { rooms, hear } = anasRooms({ chats: [own("c", { unread: 1 }), own("d")] });
  hear("chat.changed", own("c", { status: "parked", parked: true }));
  equal([ids(rooms.parked), ids(rooms.ongoing)], [["c"], ["d"]]);
  hear("entry.added", message(2));
  equal(rooms.parked[0].unread, 2);
  hear("chat.changed", own("c"));
  equal([ids(rooms.parked), rooms.own.get("c").unread], [[], 2]);
});

test("colleagues come and go; his own choice follows his other windows", () => {
  const { rooms, hear } = anasRooms();
  hear("presence.changed", { consultant: "bruno", online: true, status: "busy" });
  hear("presence.changed", { consultant: "ana", online: true, status: "invisible" });
  equal([rooms.colleagues.get("bruno").status, rooms.presence], ["busy", "invisible"]);
});

test("a new welcome is the whole truth", () => {
  const { rooms } = anasRooms({ chats: [own("a")], waiting: [chat("b")] });
  rooms.hear({ type: "welcome", data: { user: ana, chats: [], waiting: [], consultants: [], presence: { status: "busy" } } });
  equal([rooms.own.size, rooms.waiting.size, rooms.presence], [0, 0, "busy"]);
});
