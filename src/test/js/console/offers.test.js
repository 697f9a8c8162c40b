import { Offers } from "/web/console/offers.js";
import { whatBecame, whyHim } from "/web/console/offer-words.js";
import { equal, test } from "/test/check.js";
import { ana, at, bruno, chat } from "/test/fixtures.js";

function anasOffers(...offers) {
  const ended = [];
  const standing = new Offers((one, reason) => ended.push([one.chat.id, reason]));
  const hear = (type, data) => standing.hear({ type, data });
  hear("welcome", { offers });
  return { standing, hear, ended };
}

const offer = (id, { seconds = 30, tier = "responsible", reason = "automatic", ...more } = {}) => ({
  chat: chat(id, more),
  expiresAt: at(seconds),
  tier,
  reason,
});
const ids = ({ standing }) => standing.standing.map((one) => one.chat.id);

test("offers stand in the order in which they end", () => {
  const offers = anasOffers(offer("late", { seconds: 40 }));
  offers.hear("offer.made", offer("early"));
  equal(ids(offers), ["early", "late"]);
});

test("an offer that ends is gone, and what became of it is told", () => {
  const offers = anasOffers(offer("c"));
  offers.hear("offer.ended", { chat: "c", reason: "lapsed" });
  equal([ids(offers), offers.ended], [[], [["c", "lapsed"]]]);
});

test("what she answers here is no news to her", () => {
  const offers = anasOffers(offer("c"));
  offers.standing.answer("c");
  offers.hear("offer.ended", { chat: "c", reason: "accepted" });
  equal(offers.ended, []);
});

test("an answer that was refused does not hide what became of the offer", () => {
  const offers = anasOffers(offer("c"));
  offers.standing.answer("c");
  offers.standing.unanswer("c");
  offers.hear("offer.ended", { chat: "c", reason: "withdrawn" });
  equal(offers.ended, [["c", "withdrawn"]]);
});

test("the same chat offered again is a new offer", () => {
  const offers = anasOffers(offer("c"));
  offers.standing.answer("c");
  offers.standing.forget("c");
  offers.hear("offer.made", offer("c"));
  offers.hear("offer.ended", { chat: "c", reason: "lapsed" });
  equal(offers.ended, [["c", "lapsed"]]);
});

test("a new welcome is the whole truth, and an offer that still stands keeps its ring", () => {
  const offers = anasOffers(offer("stays"), offer("ended"));
  const since = offers.standing.standing.find((one) => one.chat.id === "stays").since;
  offers.hear("welcome", { offers: [offer("stays")] });
  equal([ids(offers), offers.standing.standing[0].since], [["stays"], since]);
});

test("a desk without offers is understood", () => {
  equal(ids(anasOffers()), []);
});

test("an offer says why it came to her", () => {
  equal(whyHim(offer("c")), "Você é responsável pelo projeto");
  equal(whyHim(offer("c", { tier: "chosen", reason: "manual" })), "Lia escolheu você");
  equal(whyHim(offer("c", { reason: "transfer", transfer: { by: bruno, consultant: ana } })), "Bruno quer passar esta conversa para você");
  const group = { id: "g", name: "Financeiro" };
  equal(
    whyHim(offer("c", { reason: "transfer", transfer: { by: bruno, serviceGroup: group } })),
    "Bruno quer passar esta conversa para o grupo Financeiro",
  );
  equal(whyHim(offer("c", { reason: "invite", consultants: [bruno] })), "Bruno convida você");
  equal(whyHim(offer("c", { reason: "invite", consultants: [bruno, { id: "carla", name: "Carla" }] })), "Bruno e Carla convidam você");
});

test("what became of an invitation has its own words", () => {
  equal(whatBecame(offer("c"), "withdrawn"), "A conversa com Lia não espera mais por você.");
  equal(whatBecame(offer("c", { reason: "invite" }), "lapsed"), "O convite para a conversa com Lia venceu.");
});
