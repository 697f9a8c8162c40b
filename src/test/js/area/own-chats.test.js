import { OwnChats } from "/web/area/own-chats.js";
import { equal, test } from "/test/check.js";
import { ana, bruno, chat, event, lia, message } from "/test/fixtures.js";

function liasChats(...chats) {
  const own = new OwnChats();
  const projects = [{ id: "erp", name: "ERP", consultants: [{ ...ana, online: false }, { ...bruno, online: true }] }];
  const welcome = (open) => own.hear({ type: "welcome", data: { user: lia, projects, chats: open } });
  welcome(chats);
  return { own, welcome, hear: (type, data) => own.hear({ type, data }) };
}

test("his place in the queue moves, and an estimate without data goes away", () => {
  const { own, hear } = liasChats(chat("c", { position: 3 }));
  hear("queue.changed", { chat: "c", position: 2, size: 5, estimate: 240 });
  hear("queue.changed", { chat: "c", position: 1, size: 4 });
  const { position, size, estimate } = own.of("erp");
  equal([position, size, estimate], [1, 4, undefined]);
});

test("a chat that is lost says so, and remembers since when he waited", () => {
  const { own, hear } = liasChats(chat("c", { waitingSince: "2026-01-12T09:00:00.000Z" }));
  hear("entry.added", event(2, "lost", { ticket: { id: "t", number: 7 } }));
  hear("chat.changed", chat("c", { status: "lost", waitingSince: null, endedAt: "2026-01-12T09:30:00.000Z" }));
  const { status, waitingSince } = own.of("erp");
  equal([status, waitingSince], ["lost", "2026-01-12T09:00:00.000Z"]);
});

test("a chat that ended while he was away is not open any more", () => {
  const { own, welcome } = liasChats(chat("c"));
  welcome([]);
  equal(own.of("erp").status, "closed");
});

test("an open chat comes before one that ended", () => {
  const { own } = liasChats(chat("new"), chat("old", { status: "closed" }));
  equal(own.of("erp").id, "new");
});

test("what others write is unread until he reads it", () => {
  const { own, hear } = liasChats(chat("c"));
  hear("entry.added", message(2, { author: ana }));
  hear("entry.added", message(3, { author: lia }));
  equal(own.of("erp").unread, 1);
  own.read("c");
  equal(own.of("erp").unread, 0);
});

test("he sees consultants of his projects come and go", () => {
  const { own, hear } = liasChats();
  hear("presence.changed", { consultant: "ana", online: true });
  equal(own.project("erp").consultants.map((one) => one.online), [true, true]);
});
