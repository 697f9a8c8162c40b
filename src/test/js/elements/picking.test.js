import { firstOpen, grouped, stepped } from "/web/common/elements/picking.js";
import { equal, test } from "/test/check.js";

const [one, closed, other] = [{ id: 1 }, { id: 2, disabled: true }, { id: 3 }];
const items = [one, closed, other];

test("the arrows pass what cannot be chosen, and go around the ends", () => {
  equal(stepped(items, one, 1), other);
  equal(stepped(items, other, 1), one);
  equal(stepped(items, one, -1), other);
});

test("from nothing the arrows enter at the near end", () => {
  equal([stepped(items, undefined, 1), stepped(items, undefined, -1)], [one, other]);
  equal(stepped([closed], undefined, 1), undefined);
});

test("the first that can be chosen is active at first", () => {
  equal(firstOpen([closed, other]), other);
});

test("items stand under the heading they share", () => {
  const groups = grouped([{ group: "a", id: 1 }, { group: "a", id: 2 }, { group: "b", id: 3 }]);
  equal(groups.map(({ name, items }) => [name, items.length]), [["a", 2], ["b", 1]]);
});
