import { locale, t } from "./i18n.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;

const formats = new Map();

/** "14:32" */
export const timeOfDay = (at) => dates({ timeStyle: "short" }).format(new Date(at));

/** "12 de jan." */
export const shortDate = (at) => dates({ day: "numeric", month: "short" }).format(new Date(at));

/** "12 de jan., 14:32" */
const dateAndTime = (at) => dates({ day: "numeric", month: "short", hour: "numeric", minute: "2-digit" }).format(new Date(at));

/** "12 a 20 de jan." for two calendar dates without a time. */
export function dateRange(from, to) {
  const format = dates({ day: "numeric", month: "short", timeZone: "UTC" });
  return format.formatRange(new Date(from), new Date(to));
}

/** A number the way people of this language write it. */
export const number = (value) => new Intl.NumberFormat(locale()).format(value);

/** "1,8 MB" */
export function fileSize(bytes) {
  const [unit, value] = bytes < MEGABYTE ? ["kilobyte", bytes / KILOBYTE] : ["megabyte", bytes / MEGABYTE];
  const style = { style: "unit", unit, maximumFractionDigits: value < 10 ? 1 : 0 };
  return new Intl.NumberFormat(locale(), style).format(Math.max(value, 0.1));
}

/** "Ana, Bruno e Carla" */
export const listed = (names) => new Intl.ListFormat(locale()).format(names);

/** The heading over a day's messages: today, yesterday, or the date. */
export function dayHeading(day, today) {
  if (day === today) return t("day.today");
  if (day === dayOf(Date.parse(`${today}T12:00`) - DAY)) return t("day.yesterday");
  const style = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: "numeric" };
  return dates({ weekday: "long", day: "numeric", month: "long", ...style }).format(new Date(`${day}T12:00`));
}

/** The calendar day of an instant where the reader is, as "2026-01-12". */
export function dayOf(at) {
  const date = new Date(at);
  const two = (value) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A running time, "4:07" or "1:04:07". */
export function stopwatch(milliseconds) {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (value) => String(value).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${two(seconds % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** A length of time in words, for those who hear it: "4 minutos". */
export function duration(milliseconds) {
  if (milliseconds < MINUTE) return t("duration.moment");
  if (milliseconds < HOUR) return t("duration.minutes", { n: Math.floor(milliseconds / MINUTE) });
  return t("duration.hours", { n: Math.floor(milliseconds / HOUR) });
}

/** When something was, as short as a list needs it: the time today, the date before. */
export function whenShort(at, now) {
  return dayOf(at) === dayOf(now) ? timeOfDay(at) : shortDate(at);
}

/** When something was, to the minute: the time today, with the date before. */
export function when(at, now) {
  return dayOf(at) === dayOf(now) ? timeOfDay(at) : dateAndTime(at);
}

function dates(options) {
  const key = locale() + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale(), options));
  return formats.get(key);
}
