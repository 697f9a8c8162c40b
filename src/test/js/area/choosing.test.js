import { inOrder, suggestion } from "/web/area/choosing.js";
import { equal, test } from "/test/check.js";

const team = (...online) => ["ana", "bruno", "carla", "diego"].map((id) => ({ id, name: id, online: online.includes(id) }));
const ids = (consultants) => consultants.map((one) => one.id);

test("the responsible stands first, then who is online", () => {
  equal(ids(inOrder(team("carla", "diego"))), ["ana", "carla", "diego", "bruno"]);
  equal(inOrder([]), []);
});

test("the responsible is suggested, or else who is online", () => {
  equal(suggestion(team("ana", "carla")), "ana");
  equal(suggestion(team("carla", "diego")), "carla");
  equal(suggestion(team()), undefined);
});

test("who did not attend just now is not suggested again while somebody else is online", () => {
  equal(suggestion(team("ana", "carla"), "ana"), "carla");
  equal(suggestion(team("ana"), "ana"), "ana");
});
