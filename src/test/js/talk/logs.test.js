import { Logs } from "/web/common/talk/logs.js";
import { equal, next, test } from "/test/check.js";
import { message } from "/test/fixtures.js";

/** A server with so many messages, that remembers what it was asked. */
function serverWith(count) {
  const all = Array.from({ length: count }, (_, index) => message(index + 1));
  const asked = [];
  const read = async (chat, after, limit) => {
    asked.push(after);
    const entries = all.filter((entry) => entry.seq > after).slice(0, limit);
    return { entries, more: entries.length > 0 && entries.at(-1).seq < all.length };
  };
  const say = () => all[all.push(message(all.length + 1)) - 1];
  return { read, asked, say };
}

const seqs = (logs) => logs.of("c").entries.map((entry) => entry.seq);
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

test("a short log is read whole", async () => {
  const logs = new Logs(serverWith(3).read);
  await logs.open("c", 3);
  equal(seqs(logs), [1, 2, 3]);
});

test("a long log begins with its end and goes back page by page", async () => {
  const logs = new Logs(serverWith(250).read);
  await logs.open("c", 250);
  equal(seqs(logs), range(151, 250));
  await logs.earlier("c");
  await logs.earlier("c");
  equal(seqs(logs), range(1, 250));
});

test("a gap is filled before anything is shown out of order", async () => {
  const server = serverWith(1);
  const logs = new Logs(server.read);
  await logs.open("c", 1);
  server.say();
  logs.add(server.say());
  await next(logs, "changed");
  equal(seqs(logs), [1, 2, 3]);
});

test("after a broken line all that was missed comes, over as many pages as it takes", async () => {
  const server = serverWith(1);
  const logs = new Logs(server.read);
  await logs.open("c", 1);
  for (let said = 0; said < 230; said++) server.say();
  await logs.catchUpAll();
  equal(seqs(logs), range(1, 231));
});

test("what is told while the first page is on its way is not missed", async () => {
  const server = serverWith(1);
  let arrive;
  const pages = [new Promise((resolve) => (arrive = resolve))];
  const logs = new Logs((...page) => pages.shift() ?? server.read(...page));
  const opened = logs.open("c", 1);
  const page = await server.read("c", 0, 100);
  logs.add(server.say());
  arrive(page);
  await opened;
  await next(logs, "changed");
  equal(seqs(logs), [1, 2]);
});

test("opening twice at once reads once", async () => {
  const server = serverWith(2);
  const logs = new Logs(server.read);
  await Promise.all([logs.open("c", 2), logs.open("c", 2)]);
  equal(server.asked, [0]);
});

test("entries of chats that nobody opened are let go", () => {
  const logs = new Logs(serverWith(1).read);
  logs.add(message(1));
  equal(logs.of("c"), undefined);
});

test("a log that cannot be read says so and can be opened again", async () => {
  const answers = [Promise.reject(new Error("out of reach")), Promise.resolve({ entries: [message(1)], more: false })];
  const logs = new Logs(() => answers.shift());
  const failed = next(logs, "failed");
  await logs.open("c", 1);
  equal((await failed).chat, "c");
  await logs.open("c", 1);
  equal(seqs(logs), [1]);
});
