import { learn } from "/web/common/i18n.js";
import { apart } from "/web/firm/overview/apart.js";
import { minutes, score, share, span } from "/web/firm/overview/figures.js";
import { byGroup, byWeek, eventful, firstDay, SPANS, spanOf } from "/web/firm/overview/periods.js";
import { Refreshing } from "/web/firm/overview/refreshing.js";
import { words } from "/web/firm/overview/words.js";
import { agree } from "/test/agreeing.js";
import { equal, test } from "/test/check.js";

agree("the overview", words);
learn(words);

const day = (date, attended, ratings = { count: 0, average: null }) => ({ date, opened: attended + 1, attended, lost: 1, ratings });

test("days are put together by week, and ratings weigh as often as they were given", () => {
  const weeks = byWeek([
    day("2026-01-11", 1),
    day("2026-01-12", 2, { count: 2, average: 5 }),
    day("2026-01-18", 3, { count: 6, average: 3 }),
  ]);
  equal(weeks.map(({ date, attended, lost }) => [date, attended, lost]), [["2026-01-05", 1, 1], ["2026-01-12", 5, 2]]);
  equal(weeks.map(({ ratings }) => ratings.average), [null, 3.5]);
});

test("a span ends today, and weeks are whole", () => {
  equal(firstDay(SPANS.days30, "2026-01-30"), "2026-01-01");
  equal(new Date(firstDay(SPANS.weeks12, "2026-01-30")).getUTCDay(), 1);
  equal([spanOf("weeks52"), spanOf("toString"), spanOf(undefined)], ["weeks52", "days30", "days30"]);
});

test("whoever is in several groups stands in each, and those without one come last", () => {
  const [fiscal, rural] = [{ id: "f", name: "Fiscal" }, { id: "r", name: "Rural" }];
  const groups = byGroup([
    { name: "Ana", groups: [] },
    { name: "Bia", groups: [rural, fiscal] },
  ]);
  equal(groups.map(({ name, people }) => [name, people.map((one) => one.name)]), [["Fiscal", ["Bia"]], ["Rural", ["Bia"]], [undefined, ["Ana"]]]);
});

test("figures are as short as they can be", () => {
  equal([span(45), span(200), span(120), span(3900), span(undefined)], ["45 s", "3 min 20 s", "2 min", "1 h 05 min", "–"]);
  equal([share(1, 3), share(0, 0), score(4.66), score(null)], ["33%", "–", "4,7", "–"]);
  equal([minutes(90), minutes(undefined)], [1.5, null]);
  equal([eventful([{ opened: 0 }]), eventful([{ opened: 1 }])], [false, true]);
});

test("names at the ends of lines do not cover each other", () => {
  equal(apart([{ y: 10 }, { y: 4 }, { y: 40 }], 16).map(({ y }) => y), [4, 20, 40]);
});

test("what is seen is read anew every ten seconds, and soon after a change", () => {
  const clock = { at: 0, now: () => clock.at, set: (run, ms) => (clock.due = { run, at: clock.at + ms }), clear: () => (clock.due = undefined) };
  const line = new EventTarget();
  const tell = (type) => line.dispatchEvent(new CustomEvent("frame", { detail: { type } }));
  let reads = 0;
  const refreshing = new Refreshing(() => reads++, clock);
  refreshing.start(line);
  equal([reads, clock.due.at], [1, 10_000]);
  clock.at = 500;
  tell("typing");
  equal(clock.due.at, 10_000);
  tell("waiting.added");
  equal(clock.due.at, 2_000);
  clock.at = 2_000;
  clock.due.run();
  equal([reads, clock.due.at], [2, 12_000]);
  refreshing.stop();
  equal(clock.due, undefined);
});
