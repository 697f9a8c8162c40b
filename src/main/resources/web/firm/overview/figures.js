import { number, shortDate } from "../../common/format.js";
import { locale, t } from "../../common/i18n.js";

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** A length of time that was measured in seconds, as short as a figure needs it: "45 s", "3 min 20 s", "1 h 05 min". */
export function span(seconds) {
  if (seconds === undefined || seconds === null) return t("overview.nothing");
  if (seconds < MINUTE) return `${seconds} s`;
  if (seconds < HOUR) return joined(seconds, MINUTE, "min", "s");
  return joined(Math.round(seconds / MINUTE), MINUTE, "h", "min");
}

/** "12,5 %" of something; a dash of nothing. */
export function share(part, whole) {
  if (!whole) return t("overview.nothing");
  return new Intl.NumberFormat(locale(), { style: "percent", maximumFractionDigits: 0 }).format(part / whole);
}

/** How customers rated, "4,6". */
export function score(average) {
  if (average === null || average === undefined) return t("overview.nothing");
  return new Intl.NumberFormat(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(average);
}

/** Seconds as minutes, for charts whose axis says so. */
export const minutes = (seconds) => (seconds === undefined || seconds === null ? null : Math.round(seconds / 6) / 10);

/** A calendar day without a time, "12 de jan." */
export const dayName = (date) => shortDate(`${date}T12:00`);

export const count = (value) => number(value);

function joined(value, unit, large, small) {
  const rest = value % unit;
  const head = `${number(Math.floor(value / unit))} ${large}`;
  return rest === 0 ? head : `${head} ${String(rest).padStart(large === "h" ? 2 : 1, "0")} ${small}`;
}
