import { timeline } from "/web/area/schedule.js";
import { equal, test } from "/test/check.js";

const activities = [
  { startsOn: "2026-01-01", endsOn: "2026-01-05" },
  { startsOn: "2026-01-06", endsOn: "2026-01-10" },
];

test("activities share one line of time, their last days included", () => {
  equal(timeline(activities, "2026-01-06"), {
    today: 0.5,
    bars: [
      { start: 0, length: 0.5 },
      { start: 0.5, length: 0.5 },
    ],
  });
});

test("a day outside the schedule is not on its line", () => {
  equal(timeline(activities, "2025-12-31").today, undefined);
  equal(timeline(activities, "2026-02-01").today, undefined);
});
