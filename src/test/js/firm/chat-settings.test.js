import { Problem } from "/web/common/api.js";
import { ChatSettings } from "/web/firm/settings/chat/chat-settings.js";
import { fits, spoken, unitsUpTo, written } from "/web/firm/settings/chat/durations.js";
import { words } from "/web/firm/settings/chat/words.js";
import { agree } from "/test/agreeing.js";
import { equal, test } from "/test/check.js";

agree("the chat's settings", words);

const kept = { routing: "queue", maxChats: 3 };
const taking = { get: async () => kept, patch: async (_, changes) => ({ ...kept, ...changes }) };
const refusing = { ...taking, patch: async () => Promise.reject(new Problem(0)) };

async function settings(server) {
  const settings = new ChatSettings(server);
  await settings.read();
  return settings;
}

test("a change shows at once and is said to be saved once it is", async () => {
  const one = await settings(taking);
  const saved = one.change("routing", { routing: "automatic" });
  equal([one.values.routing, one.stateOf("routing"), one.stateOf("maxChats")], ["automatic", "saving", undefined]);
  await saved;
  equal([one.values.routing, one.stateOf("routing")], ["automatic", "saved"]);
});

test("what could not be saved goes back to what it was, and says so", async () => {
  const one = await settings(refusing);
  await one.change("routing", { routing: "automatic" });
  equal([one.values.routing, one.stateOf("routing"), one.problemOf("routing").status], ["queue", undefined, 0]);
});

test("changes are sent one after the other, so that the last one stays", async () => {
  const sent = [];
  const gates = [];
  const slow = { get: async () => kept, patch: (_, changes) => (sent.push(changes), new Promise((resolve) => gates.push(() => resolve({ ...kept, ...changes })))) };
  const one = await settings(slow);
  one.change("maxChats", { maxChats: 4 });
  const last = one.change("maxChats", { maxChats: 5 });
  await null;
  equal([sent, one.values.maxChats], [[{ maxChats: 4 }], 5]);
  gates[0]();
  while (gates.length < 2) await null;
  gates[1]();
  await last;
  equal([sent, one.values.maxChats], [[{ maxChats: 4 }, { maxChats: 5 }], 5]);
});

test("settings that cannot be read can be read again", async () => {
  let reachable = false;
  const one = await settings({ ...taking, get: async () => (reachable ? kept : Promise.reject(new Problem(0))) });
  equal(one.state, "failed");
  reachable = true;
  await one.read();
  equal([one.state, one.values.routing], ["ready", "queue"]);
});

test("a duration is said in the largest unit that holds it whole, and written again as it was", () => {
  equal(["PT30S", "PT1M30S", "PT30M", "PT1H", "PT720H", "P1D"].map(spoken), [
    { amount: 30, unit: "seconds" },
    { amount: 90, unit: "seconds" },
    { amount: 30, unit: "minutes" },
    { amount: 1, unit: "hours" },
    { amount: 720, unit: "hours" },
    { amount: 24, unit: "hours" },
  ]);
  equal(["PT30S", "PT30M", "PT720H"].map((iso) => written(spoken(iso))), ["PT30S", "PT30M", "PT720H"]);
});

test("a duration fits from a second up to the longest", () => {
  const of = (amount, unit) => fits({ amount, unit }, "PT1H");
  equal([of(1, "seconds"), of(60, "minutes"), of(61, "minutes"), of(0, "seconds"), of(1.5, "minutes"), of(NaN, "seconds")], [true, true, false, false, false, false]);
  equal(unitsUpTo("PT1H"), ["seconds", "minutes"]);
  equal(unitsUpTo("P30D"), ["seconds", "minutes", "hours"]);
});
