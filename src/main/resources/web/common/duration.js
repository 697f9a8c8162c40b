const UNITS = { D: 86_400_000, H: 3_600_000, M: 60_000, S: 1_000 };

/** How long an ISO-8601 duration is, "PT1M30S" for one; nothing is no time at all. Months and years are never told. */
export function milliseconds(duration = "PT0S") {
  const parts = [...duration.matchAll(/([\d.]+)([DHMS])/g)];
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * UNITS[unit], 0);
}
