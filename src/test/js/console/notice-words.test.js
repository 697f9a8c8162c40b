import { sentences } from "/web/console/notice-words.js";
import { Refusal } from "/web/common/line/refusal.js";
import { equal, test } from "/test/check.js";

test("a refusal is said in kind words", () => {
  equal(sentences({ about: "refused", what: new Refusal({ code: "not_online" }) }), ["Esta pessoa não está online agora."]);
});

test("everybody whom a message named in vain is told apart", () => {
  const what = [{ name: "Carla", code: "not_online" }, { name: "Zé", code: "not_found" }, { name: "Diego", code: "new_code" }];
  equal(sentences({ about: "notInvited", what }), [
    "Carla não está online. O convite não foi feito.",
    "Nenhum colega se chama Zé.",
    "O convite a Diego não foi feito.",
  ]);
});

test("a macro says where it stopped and why", () => {
  equal(sentences({ about: "macroStopped", what: { action: "transfer", code: "not_found" } }), [
    "A macro parou em “Passar a conversa”. Não existe quem esta ação procura: a pessoa, o grupo ou o grupo do projeto.",
  ]);
  equal(sentences({ about: "macroStopped", what: { action: "invite", code: "not_online" } }), [
    "A macro parou em “Convidar”. Esta pessoa não está online agora.",
  ]);
});
