import { Outbox } from "/web/common/talk/outbox.js";
import { Sender } from "/web/common/talk/sender.js";
import { LineLost, Refusal } from "/web/common/line/refusal.js";
import { equal, next, test } from "/test/check.js";
import { emptyStorage } from "/test/fixtures.js";

/** A line that answers with what it is given, one answer for each message, and remembers what it sent. */
function lineAnswering(...answers) {
  const sent = [];
  const request = (type, { key, text }) => {
    sent.push({ key, text });
    const answer = answers.shift();
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer ?? {});
  };
  return { live: true, sent, request };
}

const states = (outbox) => outbox.of("c").map((item) => [item.text, item.state]);

test("what was not confirmed survives a reload, with its key", () => {
  const storage = emptyStorage();
  const before = new Outbox(storage, "lia");
  before.add("c", "hello", 0);
  const after = new Outbox(storage, "lia");
  equal(after.of("c"), before.of("c"));
});

test("another person at the same browser sends nothing of it", () => {
  const storage = emptyStorage();
  new Outbox(storage, "lia").add("c", "hello", 0);
  equal(new Outbox(storage, "otto").of("c"), []);
});

test("a confirmed message is not sent again after a reload", () => {
  const storage = emptyStorage();
  const outbox = new Outbox(storage, "lia");
  outbox.add("c", "hello", 0);
  outbox.sent(outbox.next("c").key);
  equal(states(outbox), [["hello", "sent"]]);
  equal(new Outbox(storage, "lia").of("c"), []);
});

test("messages of a chat are sent one after the other", async () => {
  const outbox = new Outbox(emptyStorage(), "lia");
  const line = lineAnswering();
  for (const text of ["one", "two", "three"]) outbox.add("c", text, 0);
  await new Sender(line, outbox).send("c");
  equal(line.sent.map((message) => message.text), ["one", "two", "three"]);
});

test("a broken line leaves the message pending; the next one carries the same key", async () => {
  const outbox = new Outbox(emptyStorage(), "lia");
  outbox.add("c", "hello", 0);
  const line = lineAnswering(new LineLost());
  const request = line.request;
  line.request = (...asked) => {
    line.live = false;
    return request(...asked);
  };
  const sender = new Sender(line, outbox);
  await sender.send("c");
  equal(states(outbox), [["hello", "pending"]]);
  Object.assign(line, { live: true, request });
  sender.resume();
  await next(outbox, "changed");
  equal(line.sent[0], line.sent[1]);
  equal(states(outbox), [["hello", "sent"]]);
});

test("a refused message fails with its code, and those after it go on", async () => {
  const outbox = new Outbox(emptyStorage(), "lia");
  outbox.add("c", "one", 0);
  outbox.add("c", "two", 0);
  await new Sender(lineAnswering(new Refusal({ code: "too_large" })), outbox).send("c");
  equal(states(outbox), [["one", "failed"], ["two", "sent"]]);
  equal(outbox.of("c")[0].code, "too_large");
});

test("a refusal that passes is tried again", async () => {
  const outbox = new Outbox(emptyStorage(), "lia");
  outbox.add("c", "one", 0);
  const line = lineAnswering(new Refusal({ code: "unavailable" }));
  await new Sender(line, outbox).send("c");
  equal(line.sent.length, 2);
  equal(states(outbox), [["one", "sent"]]);
});

test("send again means pending again", () => {
  const outbox = new Outbox(emptyStorage(), "lia");
  outbox.add("c", "one", 0);
  const { key } = outbox.next("c");
  outbox.failed(key, "closed");
  equal(outbox.next("c"), undefined);
  outbox.again(key);
  equal(outbox.next("c").key, key);
});
