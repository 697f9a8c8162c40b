import { sameName } from "/web/firm/people/same-name.js";
import { changedExternalId, externalIdOf } from "/web/firm/parts/external-id.js";
import { daysOf, draftOf, shortens } from "/web/firm/settings/privacy/keeping.js";
import { words } from "/web/firm/settings/privacy/words.js";
import { agree } from "/test/agreeing.js";
import { equal, test } from "/test/check.js";

agree("privacy", words);

test("chats are kept for ever or for a whole number of days, and nothing else that is typed", () => {
  equal([null, 1, 365].map((days) => daysOf(draftOf(days))), [null, 1, 365]);
  equal(["", "0", "1.5", "-3", "1e3", "36501", "muito"].map((days) => daysOf({ forever: false, days })), Array(7).fill(undefined));
  equal(daysOf({ forever: false, days: " 36500 " }), 36_500);
});

test("it is asked before chats that were to stay are deleted", () => {
  equal([shortens(null, 30), shortens(365, 30), shortens(30, 365), shortens(30, 30), shortens(30, null)], [true, true, false, false, false]);
});

test("a name is the same however its letters are composed, and no other", () => {
  equal(sameName(" Jose\u0301  da Silva ", "José da Silva"), true);
  equal(sameName("Jose da Silva", "José da Silva"), false);
  equal(sameName("", "Lia"), false);
});

test("an external id is sent where it was changed, and nothing left of it takes it away", () => {
  const erp = { externalId: "erp" };
  equal(changedExternalId(externalIdOf(erp), erp), {});
  equal(changedExternalId(externalIdOf(undefined), undefined), {});
  equal(changedExternalId({ externalId: " erp-2 " }, erp), { externalId: "erp-2" });
  equal(changedExternalId({ externalId: " " }, erp), { externalId: null });
});
