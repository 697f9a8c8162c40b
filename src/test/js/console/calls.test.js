import { calls, countOf } from "/web/console/calls.js";
import { Offers } from "/web/console/offers.js";
import { Rooms } from "/web/console/rooms.js";
import { tone } from "/web/console/tone.js";
import { equal, test } from "/test/check.js";
import { ana, at, bruno, chat } from "/test/fixtures.js";

function anasDesk({ routing, chats = [], waiting = [], offers = [], status = "available" } = {}) {
  const frame = { type: "welcome", data: { user: ana, chats, waiting, offers, consultants: [], presence: { status } } };
  const desk = { rooms: new Rooms(() => {}), offers: new Offers(() => {}), settings: { routing } };
  desk.rooms.hear(frame);
  desk.offers.hear(frame);
  return desk;
}

const offer = (id) => ({ chat: chat(id), expiresAt: at(30), tier: "responsible", reason: "automatic" });
const ids = (desk) => calls(desk).map((call) => call.chat.id);

test("in queue mode every chat calls that she may take", () => {
  equal(ids(anasDesk({ routing: "queue", waiting: [chat("a"), chat("b")] })), ["a", "b"]);
});

test("where chats are offered, her offers call, and chats that nobody is asked to take", () => {
  const waiting = [chat("hers"), chat("others", { offered: bruno }), chat("nobodys", { seconds: 5 })];
  const desk = anasDesk({ routing: "automatic", waiting, offers: [offer("hers")] });
  equal(ids(desk), ["hers", "nobodys"]);
  equal(calls(desk)[0].offer.tier, "responsible");
});

test("a chat whose customer wants nobody else calls the one he chose", () => {
  const waiting = [bruno, ana].map((consultant) => chat(consultant.id, { choice: { consultant, acceptOthers: false } }));
  const open = chat("open", { seconds: 5, choice: { consultant: bruno, acceptOthers: true } });
  equal(ids(anasDesk({ routing: "manual", waiting: [...waiting, open] })), ["ana", "open"]);
});

test("busy or invisible she is left in peace", () => {
  for (const status of ["busy", "invisible"]) equal(ids(anasDesk({ status, waiting: [chat("a")], offers: [offer("b")] })), []);
});

test("the count is of people: waiting, offered and unread, each once", () => {
  const own = [chat("unread", { consultants: [ana], unread: 3 }), chat("read", { consultants: [ana], unread: 0 })];
  equal(countOf(anasDesk({ chats: own, waiting: [chat("a")], offers: [offer("a"), offer("b")] })), 3);
});

test("the tone is soft, and ends in silence, so that it can be looped", () => {
  const samples = tone(new OfflineAudioContext(1, 1, 8000)).getChannelData(0);
  equal(samples.some((sample) => Math.abs(sample) > 0.4), false);
  equal(samples.slice(-100).every((sample) => Math.abs(sample) < 0.001), true);
});
