import { emptyLog, hasEarlier, latest, merged, relation } from "/web/common/talk/log.js";
import { equal, test } from "/test/check.js";
import { event, message } from "/test/fixtures.js";

const seqs = (log) => log.entries.map((entry) => entry.seq);

test("an entry whose predecessor is the last one is next", () => {
  equal(relation(merged(emptyLog, [message(1)]), message(2)), "next");
  equal(relation(emptyLog, message(1)), "next");
});

test("an entry whose predecessor is missing shows a gap", () => {
  equal(relation(merged(emptyLog, [message(1)]), message(3)), "gap");
});

test("numbers that the reader may not see are no gap", () => {
  equal(relation(merged(emptyLog, [message(1)]), message(4, { prev: 1 })), "next");
});

test("an entry told twice is known", () => {
  equal(relation(merged(emptyLog, [message(1), message(2)]), message(2)), "known");
});

test("entries are merged in order, each once", () => {
  const log = merged(merged(emptyLog, [message(3), message(4)]), [message(2), message(3), message(5)]);
  equal(seqs(log), [2, 3, 4, 5]);
  equal(log.last, 5);
});

test("merging what is known changes nothing", () => {
  const log = merged(emptyLog, [message(1)]);
  equal(merged(log, [message(1)]) === log, true);
});

test("there is something earlier as long as the first entry has a predecessor", () => {
  equal(hasEarlier(merged(emptyLog, [message(7)])), true);
  equal(hasEarlier(merged(emptyLog, [message(1)])), false);
  equal(hasEarlier(emptyLog), false);
});

test("the latest entry of a kind is found", () => {
  const log = merged(emptyLog, [event(1, "opened"), event(2, "taken"), event(3, "returned"), event(4, "taken")]);
  equal(latest(log, "taken").seq, 4);
  equal(latest(log, "closed", "lost"), undefined);
});
