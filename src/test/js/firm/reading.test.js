import { Reading } from "/web/firm/reading/reading.js";
import { equal, test } from "/test/check.js";

const ana = { id: "ana", name: "Ana" };
const entry = (seq, kind = "message") => ({ chat: "c", seq, prev: seq - 1, at: "2026-01-12T12:00:00Z", kind, author: { id: "lia", name: "Lia", kind: "customer" } });

/** A server with one chat; remembers what it was asked to do. */
function serving(status, entries) {
  const asked = [];
  globalThis.fetch = async (url, { method }) => {
    asked.push(`${method} ${new URL(url, "http://scripts.test").pathname.replace("/api/v1/", "")}`);
    const chat = { id: "c", status, lastSeq: entries.length, unread: 2, consultants: [], marks: [] };
    return new Response(JSON.stringify(url.includes("/entries") ? { items: entries, next: null } : chat));
  };
  return asked;
}

function aLine() {
  const line = new EventTarget();
  line.told = [];
  line.tell = (type) => line.told.push(type);
  line.hears = (type, data) => line.dispatchEvent(new CustomEvent("frame", { detail: { type, data } }));
  return line;
}

test("whoever reads a chat that goes on hears it go on, says nothing, and looks away in the end", async () => {
  const asked = serving("active", [entry(1), entry(2)]);
  const line = aLine();
  const reading = new Reading(line, ana);
  await reading.open("c");
  equal([reading.state, reading.goesOn, reading.log.last], ["ready", true, 2]);
  line.hears("entry.added", entry(3));
  line.hears("entry.added", { ...entry(1), chat: "another" });
  equal(reading.log.last, 3);
  reading.shut();
  equal([asked.at(-1), line.told], ["POST chats/c/look-away", []]);
});

test("what happens in a chat has it read again", async () => {
  const asked = serving("active", [entry(1)]);
  const line = aLine();
  const reading = new Reading(line, ana);
  await reading.open("c");
  const before = asked.filter((one) => one === "GET chats/c").length;
  line.hears("entry.added", entry(2, "closed"));
  equal(asked.filter((one) => one === "GET chats/c").length, before + 1);
});

test("nobody looks away from a chat that is over", async () => {
  const asked = serving("closed", [entry(1)]);
  const reading = new Reading(aLine(), ana);
  await reading.open("c");
  reading.shut();
  equal([reading.goesOn, asked.some((one) => one.startsWith("POST"))], [false, false]);
});

test("what cannot be read says so, and is read when asked again", async () => {
  globalThis.fetch = async () => new Response("{}", { status: 503 });
  const reading = new Reading(aLine(), ana);
  await reading.open("c");
  equal(reading.state, "failed");
  serving("closed", [entry(1)]);
  await reading.again();
  equal([reading.state, reading.log.last], ["ready", 1]);
});
