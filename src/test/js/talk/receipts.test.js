import { Receipts } from "/web/common/talk/receipts.js";
import { equal, test } from "/test/check.js";

/** What is told after one short while. */
function told(happen, read = 0) {
  const { promise, resolve } = Promise.withResolvers();
  const said = [];
  const receipts = new Receipts((chat, seq) => said.push([chat, seq]), () => read);
  happen(receipts);
  setTimeout(() => resolve(said), 450);
  return promise;
}

test("what comes in a short while is confirmed at once", async () => {
  const said = await told((receipts) => [3, 5, 4].forEach((seq) => receipts.got("c", seq)));
  equal(said, [["c", 5]]);
});

test("what has been read need not be confirmed", async () => {
  equal(await told((receipts) => receipts.got("c", 5), 5), []);
});
