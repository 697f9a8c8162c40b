import { Line } from "/web/common/line/line.js";
import { Backoff } from "/web/common/line/backoff.js";
import { LineLost, Refusal } from "/web/common/line/refusal.js";
import { equal, next, test } from "/test/check.js";

const welcome = { type: "welcome", data: { heartbeat: 10, serverTime: "2026-01-12T09:00:00.000Z" } };

/** Sockets that do what the test says, in the order they were opened. */
function sockets() {
  const opened = [];
  const connect = () => {
    const socket = { sent: [], send: (frame) => socket.sent.push(JSON.parse(frame)), close: () => {} };
    socket.tell = (frame) => socket.onmessage({ data: JSON.stringify(frame) });
    socket.breakOff = () => socket.onclose();
    opened.push(socket);
    return socket;
  };
  return { opened, connect };
}

function aLine(stillAdmitted = async () => true) {
  const { opened, connect } = sockets();
  const line = new Line(connect, stillAdmitted);
  line.dial();
  return { line, opened };
}

const rejected = (promise) => promise.then(() => "kept", (problem) => problem);

test("the line is live once it has been welcomed", () => {
  const { line, opened } = aLine();
  equal(line.live, false);
  opened[0].tell(welcome);
  equal(line.live, true);
  line.hangUp();
});

test("each answer finds its question", async () => {
  const { line, opened } = aLine();
  opened[0].tell(welcome);
  const [one, two] = [line.request("chat.take", { chat: "1" }), line.request("chat.take", { chat: "2" })];
  const [first, second] = opened[0].sent.map((frame) => frame.ref);
  opened[0].tell({ type: "refused", ref: second, data: { code: "already_taken", by: { id: "b", name: "Bruno" } } });
  opened[0].tell({ type: "ok", ref: first, data: { fine: true } });
  equal(await one, { fine: true });
  const refusal = await rejected(two);
  equal([refusal instanceof Refusal, refusal.code, refusal.data.by.name], [true, "already_taken", "Bruno"]);
  line.hangUp();
});

test("what was asked of a line that breaks is neither kept nor forgotten: it is told as lost", async () => {
  const { line, opened } = aLine();
  opened[0].tell(welcome);
  const asked = rejected(line.request("chat.take", { chat: "1" }));
  opened[0].breakOff();
  equal((await asked) instanceof LineLost, true);
  line.hangUp();
});

test("a broken line dials again by itself", async () => {
  const { line, opened } = aLine();
  opened[0].tell(welcome);
  opened[0].breakOff();
  while (opened.length < 2) await new Promise(requestAnimationFrame);
  opened[1].tell(welcome);
  equal(line.live, true);
  line.hangUp();
});

test("when the network is back it dials at once, and only once", async () => {
  const { line, opened } = aLine();
  opened[0].tell(welcome);
  opened[0].breakOff();
  window.dispatchEvent(new Event("online"));
  equal(opened.length, 2);
  window.dispatchEvent(new Event("online"));
  equal(opened.length, 2);
  line.hangUp();
});

test("who is no longer known is told, and does not dial on", async () => {
  const { line, opened } = aLine(async () => false);
  const denied = next(line, "denied");
  opened[0].breakOff();
  await denied;
  equal(opened.length, 1);
  line.hangUp();
});

test("a frame that nobody asked for is passed on after the line is live", () => {
  const { line, opened } = aLine();
  const heard = [];
  line.addEventListener("frame", ({ detail }) => heard.push([detail.type, line.live]));
  opened[0].tell(welcome);
  opened[0].tell({ type: "resync", data: {} });
  opened[0].tell(welcome);
  equal(heard, [["welcome", true], ["resync", true], ["welcome", true]]);
  line.hangUp();
});

test("tries grow rarer up to a limit, and begin anew after success", () => {
  const backoff = new Backoff(() => 1);
  const waits = Array.from({ length: 6 }, () => backoff.next());
  equal(waits, [400, 800, 1600, 3200, 6000, 6000]);
  backoff.succeeded();
  equal(backoff.next(), 400);
});

test("tries are scattered, but never at once", () => {
  equal(new Backoff(() => 0).next(), 200);
});
