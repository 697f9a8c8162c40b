import { handovers, told } from "/web/area/told.js";
import { says } from "/web/common/i18n.js";
import { equal, test } from "/test/check.js";
import { ana, bruno, event, message } from "/test/fixtures.js";

const carla = { kind: "consultant", id: "carla", name: "Carla" };
const lines = (...kinds) => kinds.map(([kind, author, more], index) => event(index + 1, kind, { author, ...more }));
const announced = (entries) => [...handovers(entries)].map(([seq, entry]) => [seq, entry.author.name]);

test("his own choice, and what became of it, name the chosen one", () => {
  const choice = told(event(2, "waiting", { consultant: { id: "ana", name: "Ana" }, acceptOthers: false }));
  const lapse = told(event(3, "lapsed", { author: { kind: "system", id: null, name: null }, consultant: { id: "ana", name: "Ana" } }));
  equal([choice.author.name, lapse.author.name], ["Ana", "Ana"]);
});

test("there are words for all that he is told of, but for his rating", () => {
  const kinds = ["opened", "waiting", "accepted", "declined", "lapsed", "taken", "joined", "left", "returned", "closed", "lost", "rated"];
  const unsaid = kinds.filter((kind) => !says(`entry.${told(event(1, kind)).kind}`));
  equal(unsaid, ["rated"]);
});

test("who hands over and leaves is followed by who attends now", () => {
  equal(announced(lines(["opened"], ["taken", ana], ["joined", bruno], ["left", ana])), [[4, "Bruno"]]);
});

test("who came to help and leaves is followed by nobody", () => {
  equal(announced(lines(["opened"], ["accepted", ana, { reason: "manual" }], ["joined", bruno], ["left", bruno])), []);
});

test("while several remain, nobody is named", () => {
  equal(announced(lines(["opened"], ["taken", ana], ["joined", bruno], ["joined", carla], ["left", ana])), []);
});

test("a transfer says by itself who attends now", () => {
  equal(announced(lines(["opened"], ["taken", ana], ["accepted", bruno, { reason: "transfer" }], ["left", ana])), []);
  equal(told(event(3, "accepted", { author: bruno, reason: "transfer" })).kind, "customer.attended");
});

test("nothing is said of who attends where the beginning of the log has not come", () => {
  equal(announced([message(8), event(9, "joined", { author: bruno }), event(10, "left", { author: ana })]), []);
});
