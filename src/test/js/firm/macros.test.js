import { Problem } from "/web/common/api.js";
import { learn } from "/web/common/i18n.js";
import { draftOf, emptyDraft, flawsOf, moved, newAction, sent, suggestedCommand, tagsOf } from "/web/firm/settings/macros/macro-draft.js";
import { flawsAt, refusalIn } from "/web/firm/settings/macros/macro-flaws.js";
import { MacroOrder } from "/web/firm/settings/macros/macro-order.js";
import { filled, unknownIn, valuesFor } from "/web/firm/settings/macros/template.js";
import { words } from "/web/firm/settings/macros/words.js";
import { words as frame } from "/web/firm/words.js";
import { agree } from "/test/agreeing.js";
import { equal, test } from "/test/check.js";

agree("the macros", words);
learn(words);
learn(frame);

const macro = {
  id: "m",
  name: "Passar",
  command: "/passar",
  actions: [
    { type: "message", text: "Um momento" },
    { type: "transfer", serviceGroup: { id: "g", name: "Fiscal" } },
    { type: "transfer" },
    { type: "invite", consultant: { id: "ana", name: "" } },
    { type: "tag", tags: ["a", "b"] },
    { type: "ticket", subject: "S", description: "" },
    { type: "close" },
  ],
};

test("a macro that nobody touched is sent as it came, with ids for those whom it names", () => {
  equal(sent(draftOf(macro)), {
    name: "Passar",
    command: "/passar",
    actions: [
      { type: "message", text: "Um momento" },
      { type: "transfer", serviceGroup: "g" },
      { type: "transfer" },
      { type: "invite", consultant: "ana" },
      { type: "tag", tags: ["a", "b"] },
      { type: "ticket", subject: "S", description: "" },
      { type: "close" },
    ],
  });
  equal(flawsOf(draftOf(macro)), {});
});

test("what is missing is said of the field that the server would name", () => {
  const draft = { ...emptyDraft(), actions: ["close", "message", "tag", "invite", "ticket"].map(newAction) };
  equal(flawsOf(draft), {
    name: "required",
    command: "command",
    "actions[1].text": "required",
    "actions[2].tags": "required",
    "actions[3].consultant": "required",
    "actions[4].subject": "required",
  });
  equal(flawsOf({ ...draftOf(macro), actions: [] }), { actions: "actions" });
});

test("a variable that there is not is found before the server finds it", () => {
  const action = { ...newAction("ticket"), subject: "De {{ customer.name }}", description: "{{custmer.name}}" };
  equal(flawsOf({ ...draftOf(macro), actions: [action] }), { "actions[0].description": "unknown" });
  equal(unknownIn("Olá {{customer.firstName}} {{x}}"), "{{x}}");
});

test("what the server refuses is told at its field and of the whole", () => {
  const flaws = refusalIn(new Problem(400, { code: "invalid", field: "actions[1].text" }));
  equal(Object.keys(flaws), ["actions[1].text", "rest"]);
  equal([Object.keys(flawsAt(flaws, 1)), flawsAt(flaws, 11)], [["text"], {}]);
  equal(refusalIn(new Problem(409, { code: "already_exists", field: "command" })), { command: "Outra macro já usa este comando." });
});

test("an item moves to its new place, and the others close the gap", () => {
  equal(moved(["a", "b", "c", "d"], 0, 2), ["b", "c", "a", "d"]);
  equal(moved(["a", "b", "c", "d"], 3, 1), ["a", "d", "b", "c"]);
});

test("a text is filled in as the server does it", () => {
  const values = valuesFor({
    customer: { name: "Lia {{project.name}} Ferreira" },
    consultant: { name: "Ana Souza" },
    project: { name: "ERP" },
    organization: { name: "Demo" },
    opened: "12/01/2026, 09:00",
  });
  equal(filled("{{customer.firstName}}, {{ consultant.name }}: {{project.name}}, {{nobody}}", values), "Lia, Ana Souza: ERP, {{nobody}}");
  equal(filled("{{customer.name}}", values), "Lia {{project.name}} Ferreira");
});

test("tags are read as they are written, each once", () => {
  equal(tagsOf(" erp, fiscal ,,erp"), ["erp", "fiscal"]);
});

test("a name suggests its command", () => {
  equal(["Até logo", " Já volto! ", ""].map(suggestedCommand), ["/ate-logo", "/ja-volto", "/"]);
});

test("of several moves only the last order is sent after the one under way", async () => {
  const sent = [];
  const gates = [];
  const order = new MacroOrder((ids) => (sent.push(ids), new Promise((resolve) => gates.push(resolve))));
  order.keep(["b", "a", "c"]);
  order.keep(["b", "c", "a"]);
  const kept = order.keep(["c", "b", "a"]);
  gates[0]();
  while (gates.length < 2) await null;
  gates[1]();
  await kept;
  equal(sent, [["b", "a", "c"], ["c", "b", "a"]]);
});
