import { fitted } from "/web/common/elements/fitted.js";
import { eventWords } from "/web/common/elements/event-words.js";
import { readWords } from "/web/common/elements/read-words.js";
import { equal, test } from "/test/check.js";
import { ana, bruno, event, lia } from "/test/fixtures.js";

const prosa = { kind: "system", id: null, name: null };
const told = (kind, more = {}, reader = ana) => eventWords(event(1, kind, { author: ana, ...more }), reader);

test("an offer says to whom and why him", () => {
  const offer = { author: prosa, consultant: bruno };
  equal(told("offered", { ...offer, tier: "responsible", reason: "automatic" }), "Oferecida a Bruno, responsável pelo projeto");
  equal(told("offered", { ...offer, tier: "organization", reason: "automatic" }), "Oferecida a Bruno");
  equal(told("offered", { ...offer, tier: "chosen", reason: "transfer" }), "Oferecida a Bruno");
});

test("an invitation is told once", () => {
  equal(told("invited", { consultant: bruno }), "Ana convidou Bruno");
  equal(told("offered", { author: prosa, consultant: bruno, tier: "chosen", reason: "invite" }), undefined);
});

test("a decline tells his own words", () => {
  equal(told("declined", { reason: "automatic", text: "em reunião" }), "Ana recusou: “em reunião”");
  equal(told("declined", { reason: "manual" }), "Ana não pode atender agora");
});

test("an acceptance says what was accepted", () => {
  equal(["automatic", "invite", "transfer"].map((reason) => told("accepted", { reason })), [
    "Ana aceitou a conversa",
    "Ana aceitou o convite",
    "Ana recebeu a conversa",
  ]);
});

test("whom a customer asked for is told apart from a desk where nobody can be asked", () => {
  equal(told("waiting", { author: lia, consultant: bruno, acceptOthers: false }), "Lia pediu por Bruno");
  equal(told("waiting", { author: lia, consultant: bruno, acceptOthers: true }), "Lia pediu por Bruno ou por quem puder atender");
  equal(told("waiting", { author: prosa }), "Ninguém pode ser chamado agora. A conversa fica na fila");
});

test("a customer hears only that the chat went back, a consultant also why", () => {
  equal(told("returned", { reason: "requeued" }), "Ana devolveu a conversa à fila");
  equal(told("returned", { reason: "requeued" }, lia), "A conversa voltou para a fila");
});

test("transfers, tags, tickets and ratings say what they are about", () => {
  equal(told("transferred", { serviceGroup: { id: "g", name: "Fiscal" } }), "Ana está passando a conversa para o grupo Fiscal");
  equal(told("tagged", { tags: ["erp", "fiscal"] }), "Ana pôs as etiquetas erp e fiscal");
  equal(told("ticket", { ticket: { number: 7 } }), "Ana abriu o chamado nº 7");
  equal(told("lost", { ticket: { number: 7 } }), "Ninguém pôde atender a tempo. Ficou o chamado nº 7");
  equal(told("rated", { author: lia, score: 4, comment: "Rápido" }), "Lia avaliou com 4 de 5: “Rápido”");
});

test("kinds of a later version are passed over", () => {
  equal(told("sung"), undefined);
});

test("who has read is named where it is not clear", () => {
  equal(readWords([lia], ana), "Lida");
  equal(readWords([bruno], ana), "Lida por Bruno");
  equal(readWords([lia, bruno], ana), "Lida por Lia e Bruno");
  equal(readWords([ana, bruno], lia), "Lida");
});

test("a picture is shown small enough, in its own proportions, and never larger than it is", () => {
  equal(fitted({ width: 1280, height: 720 }), { width: 320, height: 180 });
  equal(fitted({ width: 600, height: 2400 }), { width: 60, height: 240 });
  equal(fitted({ width: 40, height: 40 }), { width: 40, height: 40 });
  equal(fitted({}), {});
});
