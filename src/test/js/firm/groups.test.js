import { candidates, draftOf, sent, toggled } from "/web/firm/settings/groups/group-draft.js";
import { words } from "/web/firm/settings/groups/words.js";
import { agree } from "/test/agreeing.js";
import { equal, test } from "/test/check.js";

agree("the service groups", words);

const fiscal = { id: "g", name: "Fiscal", open: true, members: [{ id: "ana", name: "Ana" }], externalId: null };

test("a group is written with plain ids, and nothing that cannot be changed", () => {
  equal(sent(draftOf(fiscal)), { name: "Fiscal", open: true, members: ["ana"] });
  equal(sent({ ...draftOf(), name: " Novo " }), { name: "Novo", open: false, members: [] });
});

test("choosing somebody again lets him go", () => {
  const both = toggled(draftOf(fiscal), "bruno");
  equal(both.members, ["ana", "bruno"]);
  equal(toggled(both, "ana").members, ["bruno"]);
});

test("whoever is no longer active may stay, but not come in", () => {
  const consultants = [
    { id: "ana", active: false },
    { id: "bruno", active: true },
    { id: "carla", active: false },
  ];
  equal(candidates(consultants, ["ana"]).map(({ id }) => id), ["ana", "bruno"]);
});
