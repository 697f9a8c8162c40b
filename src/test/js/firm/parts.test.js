import { Problem } from "/web/common/api.js";
import { learn } from "/web/common/i18n.js";
import { Complaint, sentenceOf } from "/web/firm/parts/problems.js";
import { Selection } from "/web/firm/parts/selection.js";
import { words } from "/web/firm/words.js";
import { equal, test } from "/test/check.js";

learn(words);

const host = { requestUpdate() {} };
const rows = [{ id: "a" }, { id: "b" }];

test("those in sight are selected together, and let go together", () => {
  const selection = new Selection(host);
  selection.toggleThese(rows);
  equal([selection.ids, selection.all], [["a", "b"], false]);
  selection.toggleThese(rows);
  equal(selection.empty, true);
});

test("all that match are selected also where they are not in sight, until one is taken out", () => {
  const selection = new Selection(host);
  selection.selectAll(rows);
  equal([selection.all, selection.has("z")], [true, true]);
  selection.toggle("a", rows);
  equal([selection.all, selection.ids, selection.has("z")], [false, ["b"], false]);
});

test("what is wrong is told beside its field, else for the form", () => {
  const taken = new Problem(409, { code: "already_exists", field: "command" });
  const own = { "command.already_exists": "saved" };
  equal(new Complaint(taken, ["command"]).of("command"), "Já existe outro igual.");
  equal(new Complaint(taken, ["command"], own).of("command"), "Salvo");
  equal([new Complaint(taken, ["command"]).of("name"), new Complaint(taken, ["command"]).rest], [undefined, undefined]);
  equal(new Complaint(taken, ["name"]).rest, "Já existe outro igual.");
  equal(new Complaint(undefined, ["name"]).rest, undefined);
});

test("a problem without words of its own is told all the same", () => {
  equal(sentenceOf(new Problem(418, { code: "teapot" })), "Não deu certo. Tente de novo.");
  equal(sentenceOf(new Problem(0)), "Não conseguimos falar com o servidor. Confira sua conexão e tente de novo.");
});
