import { assign, idsThatMatch } from "/web/firm/projects/assigning.js";
import { activityDraft, beginning, sentActivity } from "/web/firm/projects/central/activity-draft.js";
import { foreseen } from "/web/firm/projects/central/route-words.js";
import { words as centralWords } from "/web/firm/projects/central/words.js";
import { candidates, projectDraft, sentProject } from "/web/firm/projects/project-draft.js";
import { words } from "/web/firm/projects/words.js";
import { learn } from "/web/common/i18n.js";
import { agree } from "/test/agreeing.js";
import { equal, test } from "/test/check.js";

agree("the projects", words);
agree("a project", centralWords);
learn(centralWords);

test("all that match are found on every page", async () => {
  const asked = [];
  const pages = { undefined: { items: [{ id: "1" }, { id: "2" }], next: "x" }, x: { items: [{ id: "3" }], next: null } };
  const read = async (path, query) => (asked.push([path, query.q]), pages[query.after]);
  equal(await idsThatMatch({ q: "erp" }, read), ["1", "2", "3"]);
  equal(asked, [["projects", "erp"], ["projects", "erp"]]);
});

test("more projects than the server takes at once are given their group in parts, and counted together", async () => {
  const ids = Array.from({ length: 1001 }, (_, at) => String(at));
  const sizes = [];
  const send = async (path, { projects, serviceGroup }) => {
    sizes.push([projects.length, serviceGroup]);
    return { changed: projects.slice(1).map((id) => ({ id })), unchanged: [{ id: projects[0] }] };
  };
  const { changed, unchanged } = await assign(ids, null, send);
  equal(sizes, [[1000, null], [1, null]]);
  equal([changed.length, unchanged.map(({ id }) => id)], [999, ["0", "1000"]]);
});

test("a project is written with plain ids, its assistants in order, and no group as null", () => {
  const erp = {
    id: "p",
    name: "ERP",
    responsible: { id: "ana", name: "Ana" },
    assistants: [{ id: "b", name: "B" }, { id: "a", name: "A" }],
    serviceGroup: { id: "g", name: "G" },
    customers: [],
  };
  equal(sentProject(projectDraft(erp)), { name: "ERP", responsible: "ana", assistants: ["b", "a"], serviceGroup: "g", customers: [] });
  equal(sentProject({ ...projectDraft(erp), serviceGroup: "" }).serviceGroup, null);
  equal("responsible" in sentProject(projectDraft()), false);
});

test("whoever is no longer active stays responsible, but is not chosen anew", () => {
  const consultants = ["ana", "bia", "caio"].map((id) => ({ id, name: id, active: id === "bia" }));
  equal(candidates(consultants, { responsible: "ana" }).map(({ value }) => value), ["ana", "bia"]);
});

test("an activity that begins later ends no earlier", () => {
  const draft = activityDraft(undefined, "2026-11-25");
  equal(sentActivity({ ...draft, title: " Testes " }), { title: "Testes", startsOn: "2026-11-25", endsOn: "2026-11-25", status: "planned" });
  equal(beginning(draft, "2026-12-01").endsOn, "2026-12-01");
  equal(beginning({ ...draft, endsOn: "2026-12-31" }, "2026-12-01").endsOn, "2026-12-31");
});

test("what would become of a chat is told as what has not happened", () => {
  const considered = [
    { consultant: { name: "Ana" }, verdict: "offline" },
    { consultant: { name: "Bruno" }, verdict: "asked" },
  ];
  const { outcome, tiers } = foreseen({ routing: "automatic", asked: { name: "Bruno" }, tiers: [{ tier: "assistant", considered, others: 2 }] });
  equal(outcome, "Bruno receberia a oferta");
  equal(tiers, [{ name: "Assistentes", people: ["Ana não está online", "Bruno receberia a oferta", "e mais 2 pessoas"] }]);
  equal(foreseen({ routing: "queue", asked: null, tiers: [] }).outcome, "Ninguém é chamado: a conversa entra na fila, e quem puder atende.");
});
