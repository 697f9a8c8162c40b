import { matching } from "/web/common/matching.js";
import { equal, test } from "/test/check.js";

const labels = (items, query) => matching(items, query).map((item) => item.label);
const named = (...names) => names.map((label) => ({ label }));

test("nothing asked finds everything, as it stands", () => {
  equal(labels(named("Bruno", "Ana"), " "), ["Bruno", "Ana"]);
});

test("a beginning is better than a word inside, a word better than any place, any place better than beginnings", () => {
  equal(labels(named("Ada Nunes Alves", "Juliana", "Bia Ana", "Ana"), "ana"), ["Ana", "Bia Ana", "Juliana", "Ada Nunes Alves"]);
});

test("the beginnings of words find, other scattered letters do not", () => {
  equal(labels(named("Bruno Lima", "Sebastião Luz", "Abel"), "brli"), ["Bruno Lima"]);
  equal(labels(named("Tocar quando alguém espera"), "carla"), []);
  equal(labels(named("a.b (c)"), "a.*c"), []);
});

test("accents and capitals do not matter", () => {
  equal(labels(named("João", "Inês"), "joao"), ["João"]);
  equal(labels(named("joao"), "JOÃO"), ["joao"]);
});

test("every word must be found, in whatever order", () => {
  equal(labels(named("Ana Souza", "Ana Prado"), "souza ana"), ["Ana Souza"]);
  equal(labels(named("Ana Souza"), "ana lima"), []);
});

test("what stands beside the label finds too, but counts less", () => {
  const items = [{ label: "Otto", detail: "Plano Anual" }, { label: "Planejamento" }];
  equal(labels(items, "pla"), ["Planejamento", "Otto"]);
  equal(labels([{ label: "Sair", keywords: "logout" }], "log"), ["Sair"]);
});

test("groups stay together, the one with the best first", () => {
  const items = [
    { label: "Ligar para Ana", group: "actions" },
    { label: "Ana", group: "people" },
    { label: "Juliana", group: "people" },
  ];
  equal(labels(items, "ana"), ["Ana", "Juliana", "Ligar para Ana"]);
});
