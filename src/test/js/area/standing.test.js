import { standing } from "/web/area/standing.js";
import { merged, emptyLog } from "/web/common/talk/log.js";
import { equal, test } from "/test/check.js";
import { ana, bruno, chat, event } from "/test/fixtures.js";

const system = { kind: "system", id: null, name: null };
const choosing = (seq, { id, name }, acceptOthers = false) => event(seq, "waiting", { consultant: { id, name }, acceptOthers });
const declining = (seq, author) => event(seq, "declined", { author, reason: "manual" });
const lapsing = (seq, { id, name }) => event(seq, "lapsed", { author: system, consultant: { id, name }, reason: "manual" });

/** A chat that waits for somebody, as its log and the team's presence show it. */
function waitingFor({ id, name }, { acceptOthers = false, entries = [], online = [ana, bruno], routing = "manual" } = {}) {
  return stands({ choice: { consultant: { id, name }, acceptOthers }, entries, online, routing });
}

function stands({ choice = null, entries = [], online = [ana, bruno], routing }) {
  const team = [ana, bruno].map((one) => ({ ...one, online: online.includes(one) }));
  return standing(chat("c", { choice }), merged(emptyLog, entries), team, routing);
}

test("in a queue he stands in line, whoever is online", () => {
  equal(stands({ routing: "queue", online: [] }).kind, "line");
});

test("with automatic routing somebody is looked for, as long as somebody is online", () => {
  equal(stands({ routing: "automatic" }).kind, "searching");
  equal(stands({ routing: "automatic", online: [] }).kind, "nobody");
});

test("who opened a chat while nobody was online may choose once somebody is", () => {
  equal(stands({ routing: "manual", online: [] }).kind, "nobody");
  equal(stands({ routing: "manual", online: [bruno] }).kind, "unchosen");
});

test("the chosen one is called until he answers", () => {
  const { kind, consultant } = waitingFor(ana, { entries: [choosing(2, ana)] });
  equal([kind, consultant.name], ["calling", "Ana"]);
});

test("a choice that was declined, let lapse, or is offline says so", () => {
  equal(waitingFor(ana, { entries: [choosing(2, ana), declining(3, ana)] }).kind, "declined");
  equal(waitingFor(ana, { entries: [choosing(2, ana), lapsing(3, ana)] }).kind, "unanswered");
  equal(waitingFor(ana, { entries: [choosing(2, ana), lapsing(3, ana)], online: [bruno] }).kind, "offline");
  equal(waitingFor(ana, { entries: [choosing(2, ana)], online: [] }).kind, "offline");
});

test("another choice is called, whatever became of the first", () => {
  const entries = [choosing(2, ana), declining(3, ana), choosing(4, bruno)];
  equal(waitingFor(bruno, { entries }).kind, "calling");
});

test("who is chosen anew is called anew", () => {
  const entries = [choosing(2, ana), declining(3, ana), choosing(4, ana)];
  equal(waitingFor(ana, { entries }).kind, "calling");
});

test("where others may attend, the chat goes on by itself", () => {
  const { kind, after } = waitingFor(ana, { acceptOthers: true, entries: [choosing(2, ana, true), declining(3, ana)] });
  equal([kind, after], ["searching", "declined"]);
});

test("to allow others afterwards is not to ask the same one again", () => {
  const entries = [choosing(2, ana), lapsing(3, ana), choosing(4, ana, true)];
  const { kind, after } = waitingFor(ana, { acceptOthers: true, entries });
  equal([kind, after], ["searching", "unanswered"]);
});

test("others may attend, but nobody is online", () => {
  equal(waitingFor(ana, { acceptOthers: true, entries: [choosing(2, ana, true)], online: [] }).kind, "nobody");
});

test("a chat that came back to wait does not remember who declined it before", () => {
  const entries = [choosing(2, ana), declining(3, ana), event(4, "taken", { author: bruno }), event(5, "returned")];
  equal(waitingFor(ana, { entries }).kind, "calling");
});

test("a choice counts only while the organization lets its customers choose", () => {
  equal(waitingFor(ana, { routing: "automatic" }).kind, "searching");
  equal(waitingFor(ana, { routing: "queue" }).kind, "line");
});
