import { Outbox } from "/web/common/talk/outbox.js";
import { Sender } from "/web/common/talk/sender.js";
import { LineLost, Refusal } from "/web/common/line/refusal.js";
import { equal, next, test } from "/test/check.js";
import { emptyStorage } from "/test/fixtures.js";

/** A line that answers with what it is given, one answer for each message, and remembers what it sent. */
function lineAnswering(...answers) {
  const sent = [];
  const request = (type, { chat, ...message }) => {
    sent.push(message);
    const answer = answers.shift();
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer ?? {});
  };
  return { live: true, sent, request };
}

/** A place where files arrive when they are told to. */
function uploadsOf(...keys) {
  const arrivals = new Map(keys.map((key) => [key, Promise.withResolvers()]));
  return { arrived: (key) => arrivals.get(key).promise, arrive: (key) => arrivals.get(key).resolve(`id of ${key}`), fail: (key, code) => arrivals.get(key).reject({ code }) };
}

const file = (key) => ({ key, name: `${key}.png`, type: "image/png", size: 1 });

const states = (outbox) => outbox.of("c").map((item) => [item.text, item.state]);

test("what was not confirmed survives a reload, with its key", () => {
  const storage = emptyStorage();
  const before = new Outbox(storage, "lia");
  before.add("c", { text: "hello" }, 0);
  const after = new Outbox(storage, "lia");
  equal(after.of("c"), before.of("c"));
});

test("another person at the same browser sends nothing of it", () => {
  const storage = emptyStorage();
  new Outbox(storage, "lia").add("c", { text: "hello" }, 0);
  equal(new Outbox(storage, "otto").of("c"), []);
});

test("a confirmed message is not sent again after a reload", () => {
  const storage = emptyStorage();
  const outbox = new Outbox(storage, "lia");
  outbox.add("c", { text: "hello" }, 0);
  outbox.sent(outbox.next("c").key);
  equal(states(outbox), [["hello", "sent"]]);
  equal(new Outbox(storage, "lia").of("c"), []);
});

test("messages of a chat are sent one after the other", async () => {
  const outbox = new Outbox(emptyStorage(), "lia");
  const line = lineAnswering();
  for (const text of ["one", "two", "three"]) outbox.add("c", { text }, 0);
  await new Sender(line, outbox).send("c");
  equal(line.sent.map((message) => message.text), ["one", "two", "three"]);
});

test("a broken line leaves the message pending; the next one carries the same key", async () => {
  const outbox = new Outbox(emptyStorage(), "lia");
  outbox.add("c", { text: "hello" }, 0);
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
  outbox.add("c", { text: "one" }, 0);
  outbox.add("c", { text: "two" }, 0);
  await new Sender(lineAnswering(new Refusal({ code: "too_large" })), outbox).send("c");
  equal(states(outbox), [["one", "failed"], ["two", "sent"]]);
  equal(outbox.of("c")[0].code, "too_large");
});

test("a refusal that passes is tried again", async () => {
  const outbox = new Outbox(emptyStorage(), "lia");
  outbox.add("c", { text: "one" }, 0);
  const line = lineAnswering(new Refusal({ code: "unavailable" }));
  await new Sender(line, outbox).send("c");
  equal(line.sent.length, 2);
  equal(states(outbox), [["one", "sent"]]);
});

test("send again means pending again", () => {
  const outbox = new Outbox(emptyStorage(), "lia");
  outbox.add("c", { text: "one" }, 0);
  const { key } = outbox.next("c");
  outbox.failed(key, "closed");
  equal(outbox.next("c"), undefined);
  outbox.again(key);
  equal(outbox.next("c").key, key);
});

test("a note is sent as a note, a message without a word about it", async () => {
  const outbox = new Outbox(emptyStorage(), "ana");
  outbox.add("c", { text: "one", note: true }, 0);
  outbox.add("c", { text: "two", note: false }, 0);
  const line = lineAnswering();
  await new Sender(line, outbox).send("c");
  equal(line.sent.map((message) => message.note), [true, undefined]);
});

test("a message goes after its files, and what was written after it goes after it", async () => {
  const outbox = new Outbox(emptyStorage(), "lia");
  outbox.add("c", { text: "see", files: [file("a"), file("b")] }, 0);
  outbox.add("c", { text: "well?" }, 0);
  const uploads = uploadsOf("a", "b");
  const line = lineAnswering();
  const sending = new Sender(line, outbox, uploads).send("c");
  uploads.arrive("b");
  equal(line.sent, []);
  uploads.arrive("a");
  await sending;
  equal(line.sent.map(({ text, attachments }) => [text, attachments]), [["see", ["id of a", "id of b"]], ["well?", undefined]]);
});

test("a file that the server has is not brought again after a reload", async () => {
  const storage = emptyStorage();
  const before = new Outbox(storage, "lia");
  before.add("c", { text: "see", files: [file("a")] }, 0);
  before.uploaded(before.next("c").key, "a", "17");
  const line = lineAnswering();
  await new Sender(line, new Outbox(storage, "lia"), uploadsOf()).send("c");
  equal(line.sent[0].attachments, ["17"]);
});

test("a message whose file was refused fails with the reason, and those after it go on", async () => {
  const outbox = new Outbox(emptyStorage(), "lia");
  outbox.add("c", { text: "see", files: [file("a")] }, 0);
  outbox.add("c", { text: "well?" }, 0);
  const uploads = uploadsOf("a");
  const sending = new Sender(lineAnswering(), outbox, uploads).send("c");
  uploads.fail("a", "file_too_large");
  await sending;
  equal([states(outbox), outbox.of("c")[0].code], [[["see", "failed"], ["well?", "sent"]], "file_too_large"]);
});

test("what only the network held back is sent when it is back", () => {
  const outbox = new Outbox(emptyStorage(), "lia");
  for (const [text, code] of [["one", "unreachable"], ["two", "closed"]]) {
    outbox.add("c", { text }, 0);
    outbox.failed(outbox.next("c").key, code);
  }
  outbox.retry();
  equal(states(outbox), [["one", "pending"], ["two", "failed"]]);
});

test("what the server answers is passed on", async () => {
  const outbox = new Outbox(emptyStorage(), "ana");
  outbox.add("c", { text: "@Carla" }, 0);
  const answers = [];
  await new Sender(lineAnswering({ seq: 2, notInvited: ["Carla"] }), outbox, undefined, (...answer) => answers.push(answer)).send("c");
  equal(answers, [["c", { seq: 2, notInvited: ["Carla"] }]]);
});

test("whoever leaves takes what he has not sent along", () => {
  const storage = emptyStorage();
  const outbox = new Outbox(storage, "lia");
  outbox.add("c", { text: "hello" }, 0);
  outbox.forget();
  equal([outbox.of("c"), new Outbox(storage, "lia").of("c")], [[], []]);
});
