import { chosenWords } from "/web/console/chosen-words.js";
import { colleagueItems, groupItems } from "/web/console/colleague-items.js";
import { standing } from "/web/console/standing.js";
import { equal, test } from "/test/check.js";
import { ana, bruno, chat } from "/test/fixtures.js";

const carla = { id: "carla", name: "Carla" };
const diego = { id: "diego", name: "Diego" };

function anasColleagues(...colleagues) {
  return { user: ana, colleagues: new Map(colleagues.map((one) => [one.id, one])) };
}

const online = (person, load) => ({ ...person, online: true, status: "available", load });

test("who can be reached comes first, and of these who has least to do", () => {
  const rooms = anasColleagues({ ...diego, online: false, status: "busy" }, online(bruno, 3), online(carla, 1));
  equal(colleagueItems(rooms, chat("c")).map((one) => [one.label, one.detail, one.disabled]), [
    ["Carla", "Disponível · 1 conversa", false],
    ["Bruno", "Disponível · 3 conversas", false],
    ["Diego", "Ocupado", true],
  ]);
});

test("a load that is not known is not said", () => {
  equal(colleagueItems(anasColleagues(online(bruno)), chat("c"))[0].detail, "Disponível");
});

test("who is in the chat already is not asked to it", () => {
  const rooms = anasColleagues(online(ana), online(bruno), online(carla));
  equal(colleagueItems(rooms, chat("c", { consultants: [ana, bruno] })).map((one) => one.label), ["Carla"]);
});

test("a group says how many it has", () => {
  const [item] = groupItems([{ id: "g", name: "Financeiro", members: [bruno, carla] }]);
  equal([item.value, item.label, item.detail], [{ serviceGroup: "g" }, "Financeiro", "2 pessoas"]);
});

test("whom a customer chose is said, and to the one himself that it is he", () => {
  const choice = { consultant: bruno, acceptOthers: true };
  equal([chosenWords({ choice }, ana), chosenWords({ choice }, bruno)], ["escolheu Bruno", "escolheu você"]);
  equal([chosenWords({ choice: null }, ana), chosenWords({ choice: { consultant: null } }, ana)], [undefined, undefined]);
});

test("a standing transfer says to whom, and by whom when it is another", () => {
  equal(standing({ transfer: { by: ana, consultant: bruno } }, ana), "Passando para Bruno… Você continua até que aceite.");
  equal(standing({ transfer: { by: carla, serviceGroup: { id: "g", name: "Fiscal" } } }, ana), "Carla está passando a conversa para o grupo Fiscal…");
});

test("invitations without an answer are said together", () => {
  equal(standing({ transfer: null, invited: [bruno, carla] }, ana), "Convite enviado a Bruno e Carla, ainda sem resposta.");
  equal(standing({ transfer: null, invited: [] }, ana), "");
});
