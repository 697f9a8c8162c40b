import { Opening } from "/web/area/opening.js";
import { LineLost, Refusal } from "/web/common/line/refusal.js";
import { equal, test } from "/test/check.js";

/** A page whose organization finds consultants in some way, and whose requests are answered in turn: well, or with a problem. */
function anOpening(routing, ...problems) {
  const wishes = [];
  const open = async (wish) => {
    wishes.push(wish);
    const problem = problems.shift();
    if (problem) throw problem;
  };
  return { opening: new Opening({ own: { routing }, open }), wishes };
}

test("without a choice to make it is opened at once", async () => {
  const { opening, wishes } = anOpening("queue");
  const opened = opening.begin("erp", "import");
  equal(opening.step, "asking");
  await opened;
  equal([opening.step, wishes], [undefined, [{ project: "erp", activity: "import" }]]);
});

test("where the customer chooses, nothing is asked before he has chosen", async () => {
  const { opening, wishes } = anOpening("manual");
  await opening.begin("erp", "import");
  equal([opening.step, wishes], ["choosing", []]);
  await opening.choose({ consultant: "ana", acceptOthers: true });
  equal(wishes, [{ project: "erp", activity: "import", consultant: "ana", acceptOthers: true }]);
});

test("while nobody can be chosen it is opened without a choice", async () => {
  const { opening, wishes } = anOpening("manual");
  await opening.begin("erp");
  await opening.choose({});
  equal(wishes, [{ project: "erp" }]);
});

test("who chose somebody that just went offline chooses again, and is told why", async () => {
  const { opening, wishes } = anOpening("manual", new Refusal({ code: "not_online" }));
  await opening.begin("erp");
  await opening.choose({ consultant: "ana", acceptOthers: false });
  equal([opening.step, opening.problem.code, opening.refused], ["choosing", "not_online", "ana"]);
  await opening.choose({});
  equal([opening.step, wishes.at(-1)], [undefined, { project: "erp" }]);
});

test("what the line kept from opening is opened as it was wished, once it is back", async () => {
  const { opening, wishes } = anOpening("manual", new LineLost());
  await opening.begin("erp");
  await opening.choose({ consultant: "ana", acceptOthers: false });
  equal(opening.step, "failed");
  await opening.resume();
  equal([opening.step, wishes[1]], [undefined, wishes[0]]);
});

test("what was refused is tried again only when asked to", async () => {
  const { opening, wishes } = anOpening("queue", new Refusal({ code: "chat_disabled" }));
  await opening.begin("erp");
  await opening.resume();
  equal([opening.step, wishes.length], ["failed", 1]);
});

test("an answer that comes after he turned to something else changes nothing", async () => {
  const { opening } = anOpening("queue", new Refusal({ code: "chat_disabled" }));
  const opened = opening.begin("erp");
  opening.forget();
  await opened;
  equal([opening.step, opening.problem], [undefined, undefined]);
});
