import { reachable } from "/web/area/reachable.js";
import { facts, headline, hint } from "/web/area/standing-words.js";
import { locale, speak } from "/web/common/i18n.js";
import { equal, test } from "/test/check.js";
import { ana, at, bruno, chat } from "/test/fixtures.js";

const team = [{ ...ana, online: true }, { ...bruno, online: false }];
const asleep = team.map((one) => ({ ...one, online: false }));

/** In Portuguese: the headline, the facts and the hint. */
function words(standing, { about = {}, who = team } = {}) {
  const before = locale();
  speak("pt-BR");
  const one = chat("c", { lostAt: at(1800), ...about });
  const said = [headline(standing, one), facts(standing, one), hint(standing, one, who)];
  speak(before);
  return said;
}

test("in a line he is told his place, how many wait, and about how long", () => {
  const [place, line] = words({ kind: "line" }, { about: { position: 2, size: 3, estimate: 240 } });
  equal([place, line], ["Você é o 2º da fila", "3 esperando · cerca de 4 min"]);
});

test("without a line he is told no place, whatever is known of one", () => {
  const [what, line] = words({ kind: "searching" }, { about: { position: 2, size: 3 } });
  equal([what, line], ["Procurando quem pode atender…", ""]);
});

test("while nobody is online he is told until when somebody may answer", () => {
  const [, , until] = words({ kind: "nobody" }, { who: asleep });
  equal(until, "Sua conversa fica na fila e, se ninguém responder até 09:30, abrimos um chamado.");
});

test("a chat that goes on to others says who did not attend", () => {
  const [what, why] = words({ kind: "searching", consultant: ana, after: "declined" });
  equal([what, why], ["Procurando outra pessoa…", "Ana não pode atender agora"]);
});

test("a chat that waits for one person says so", () => {
  const [what, , until] = words({ kind: "offline", consultant: ana, acceptOthers: false });
  equal([what, until.slice(0, 42)], ["Ana está offline agora", "Sua conversa continua esperando por Ana. S"]);
});

test("of many who are online a few are named", () => {
  const online = ["Ana", "Bruno", "Carla", "Diego", "Eva"].map((name) => ({ name, online: true }));
  const before = locale();
  speak("pt-BR");
  const said = [5, 4, 2].map((n) => reachable(online.slice(0, n)));
  speak(before);
  equal(said, ["Ana, Bruno, Carla e mais 2 estão online", "Ana, Bruno, Carla e Diego estão online", "Ana e Bruno estão online"]);
});
