import { now } from "/web/common/clock.js";
import { milliseconds } from "/web/common/duration.js";
import { calls, countOf } from "/web/console/calls.js";
import { Offers } from "/web/console/offers.js";
import { Rooms } from "/web/console/rooms.js";
import { tone } from "/web/console/tone.js";
import { equal, test } from "/test/check.js";
import { ana, at, bruno, chat } from "/test/fixtures.js";

function anasDesk({ routing, chats = [], waiting = [], offers = [], status = "available" } = {}) {
  const frame = { type: "welcome", data: { user: ana, chats, waiting, offers, consultants: [], presence: { status } } };
  const desk = { rooms: new Rooms(() => {}), offers: new Offers(() => {}), settings: { routing, offerTimeout: "PT30S" } };
  desk.rooms.hear(frame);
  desk.offers.hear(frame);
  return desk;
}

const offer = (id) => ({ chat: chat(id), expiresAt: at(30), tier: "responsible", reason: "automatic" });
const ids = (desk) => calls(desk).map((call) => call.chat.id);

test("in queue mode every chat calls that she may take", () => {
  equal(ids(anasDesk({ routing: "queue", waiting: [chat("a"), chat("b")] })), ["a", "b"]);
});

test("where chats are offered, her offers call, and chats that wait for longer than one offer takes", () => {
  const since = (seconds) => new Date(now() - seconds * 1000).toISOString();
  const waiting = [chat("hers"), chat("fresh", { waitingSince: since(29) }), chat("old", { seconds: 5, waitingSince: since(31) })];
  const desk = anasDesk({ routing: "automatic", waiting, offers: [offer("hers")] });
  equal(ids(desk), ["hers", "old"]);
  equal(calls(desk)[0].offer.tier, "responsible");
});

test("a chat whose customer wants nobody else calls the one he chose", () => {
  const waitingSince = at(0);
  const waiting = [bruno, ana].map((consultant) => chat(consultant.id, { waitingSince, choice: { consultant, acceptOthers: false } }));
  const open = chat("open", { seconds: 5, waitingSince, choice: { consultant: bruno, acceptOthers: true } });
  equal(ids(anasDesk({ routing: "manual", waiting: [...waiting, open] })), ["ana", "open"]);
});

test("busy or invisible she is left in peace", () => {
  for (const status of ["busy", "invisible"]) equal(ids(anasDesk({ status, waiting: [chat("a")], offers: [offer("b")] })), []);
});

test("the count is of people: waiting, offered and unread, each once", () => {
  const own = [chat("unread", { consultants: [ana], unread: 3 }), chat("read", { consultants: [ana], unread: 0 })];
  equal(countOf(anasDesk({ chats: own, waiting: [chat("a")], offers: [offer("a"), offer("b")] })), 3);
});

test("durations are read as the settings write them", () => {
  equal(["PT30S", "PT1M30S", "PT2H", "P1DT1S", "PT0.5S", undefined].map(milliseconds), [30_000, 90_000, 7_200_000, 86_401_000, 500, 0]);
});

test("the tone is soft, and ends in silence, so that it can be looped", () => {
  const samples = tone(new OfflineAudioContext(1, 1, 8000)).getChannelData(0);
  equal(samples.some((sample) => Math.abs(sample) > 0.4), false);
  equal(samples.slice(-100).every((sample) => Math.abs(sample) < 0.001), true);
});
