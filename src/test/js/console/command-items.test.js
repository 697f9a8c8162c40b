import { matching } from "/web/common/matching.js";
import { commandItems } from "/web/console/command-items.js";
import { Offers } from "/web/console/offers.js";
import { Rooms } from "/web/console/rooms.js";
import { equal, test } from "/test/check.js";
import { ana, at, bruno, chat } from "/test/fixtures.js";

const otto = { kind: "customer", id: "otto", name: "Otto" };
const own = chat("own", { status: "active", consultants: [ana] });
const waits = chat("waits", { customer: otto });

function anasDesk(offers = []) {
  const consultants = [{ ...ana, online: true }, { ...bruno, online: true, status: "available" }, { id: "carla", name: "Carla", online: false }];
  const desk = {
    rooms: new Rooms(() => {}),
    offers: new Offers(() => {}),
    previous: { chats: [chat("old", { status: "closed", customer: otto })] },
    macros: { items: [{ id: "m", name: "Encerrar", command: "/encerrar" }] },
    invite: (...asked) => ["invite", ...asked],
    runMacro: (...asked) => ["run", ...asked],
  };
  const data = { user: ana, chats: [own], waiting: [waits], offers, consultants, presence: { status: "available" } };
  for (const part of [desk.rooms, desk.offers]) part.hear({ type: "welcome", data });
  return desk;
}

const act = { deed: (deed, one) => [deed, one.id], accept: (one) => ["accept", one], open: (one) => ["open", one] };
const found = (desk, open, query) => matching(commandItems(desk, open, act), query);
const labels = (items) => items.map((item) => item.label);

test("chats are found by their customers, whatever became of them", () => {
  const items = found(anasDesk(), undefined, "otto");
  equal(items.map(({ label, detail }) => [label, detail]), [["Otto", "ERP · Na fila"], ["Otto", "ERP · Encerrada"]]);
  equal(items[0].value(), ["open", "waits"]);
});

test("with an own chat open, colleagues who are online can be asked to it", () => {
  const items = found(anasDesk(), own, "bruno");
  equal(labels(items), ["Convidar Bruno", "Passar para Bruno"]);
  equal(items[0].value(), ["invite", "own", "bruno"]);
  equal(labels(found(anasDesk(), own, "carla")), []);
  equal(labels(found(anasDesk(), waits, "bruno")), []);
});

test("deeds and macros are there for an own chat only", () => {
  const [deed, macro] = found(anasDesk(), own, "encerrar");
  equal([deed.value(), macro.value()], [["close", "own"], ["run", "own", "m"]]);
  equal(labels(found(anasDesk(), undefined, "encerrar")).includes("Encerrar"), false);
});

test("an offer that stands can be answered", () => {
  const offer = { chat: waits, expiresAt: at(30), tier: "responsible", reason: "automatic" };
  const [accept] = commandItems(anasDesk([offer]), undefined, act);
  equal([accept.label, accept.value()], ["Aceitar Otto", ["accept", "waits"]]);
});
