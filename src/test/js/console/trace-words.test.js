import { explained } from "/web/console/trace-words.js";
import { equal, test } from "/test/check.js";
import { ana, bruno } from "/test/fixtures.js";

const tier = (name, considered, others = 0) => ({
  tier: name,
  considered: considered.map(([consultant, verdict]) => ({ consultant, verdict })),
  others,
});

test("a decision says who was asked, and why not those before him", () => {
  const { outcome, tiers } = explained({ tiers: [tier("responsible", [[bruno, "offline"]]), tier("assistant", [[ana, "asked"]])] });
  equal(outcome, "Oferecida a Ana");
  equal(tiers, [
    { name: "Responsável", people: ["Bruno não estava online"] },
    { name: "Assistentes", people: ["Ana recebeu a oferta"] },
  ]);
});

test("where nobody could be asked it says so, and counts those it does not name", () => {
  const { outcome, tiers } = explained({ tiers: [tier("group", []), tier("organization", [[ana, "full"]], 14)] });
  equal(outcome, "Ninguém pôde ser chamado");
  equal(tiers.map(({ people }) => people), [["ninguém"], ["Ana estava no limite de conversas", "e mais 14 pessoas"]]);
});
