import { dateRange, dayHeading, dayOf, duration, listed, number, stopwatch, timeOfDay, whenShort } from "/web/common/format.js";
import { locale, speak, t } from "/web/common/i18n.js";
import { equal, test } from "/test/check.js";
import { at } from "/test/fixtures.js";

/** Both languages, whichever the page began with. */
function inBoth(say) {
  const before = locale();
  const said = ["pt-BR", "en"].map((choice) => {
    speak(choice);
    return say();
  });
  speak(before);
  return said;
}

test("a running time has hours only when it needs them", () => {
  equal([0, 59_999, 247_000, 3_847_000].map(stopwatch), ["0:00", "0:59", "4:07", "1:04:07"]);
});

test("a running time never runs backwards, however the clocks differ", () => {
  equal(stopwatch(-5_000), "0:00");
});

test("lengths of time are said in words", () => {
  equal(inBoth(() => duration(61_000)), ["1 minuto", "1 minute"]);
  equal(inBoth(() => duration(7_200_000)), ["2 horas", "2 hours"]);
});

test("times, dates, numbers and lists follow the language", () => {
  equal(inBoth(() => timeOfDay(at(0))), ["09:00", "9:00 AM"]);
  equal(inBoth(() => dateRange("2026-01-12", "2026-01-20")), ["12 – 20 de jan.", "Jan 12 – 20"]);
  equal(inBoth(() => number(8000)), ["8.000", "8,000"]);
  equal(inBoth(() => listed(["Ana", "Bruno", "Carla"])), ["Ana, Bruno e Carla", "Ana, Bruno, and Carla"]);
});

test("a day is called today, yesterday, or by its date", () => {
  const today = dayOf(at(0));
  equal(inBoth(() => dayHeading("2026-01-12", today)), ["Hoje", "Today"]);
  equal(inBoth(() => dayHeading("2026-01-11", today)), ["Ontem", "Yesterday"]);
  equal(inBoth(() => dayHeading("2025-12-31", today))[0], "quarta-feira, 31 de dezembro de 2025");
});

test("a list shows the time of today and the date of before", () => {
  const now = Date.parse(at(0));
  equal(inBoth(() => whenShort(at(-60), now))[0], "08:59");
  equal(inBoth(() => whenShort(at(-86_400), now))[0], "11 de jan.");
});

test("a count chooses its words, and none has its own", () => {
  const words = (n) => inBoth(() => t("console.colleagues_online", { n }));
  equal(words(0), ["Nenhum colega online", "No colleague online"]);
  equal(words(1), ["1 colega online", "1 colleague online"]);
  equal(words(2), ["2 colegas online", "2 colleagues online"]);
});
