import { milliseconds } from "../../../common/duration.js";

/** How long each unit is, in milliseconds. */
const LENGTHS = { seconds: 1_000, minutes: 60_000, hours: 3_600_000 };

const LARGEST_FIRST = ["hours", "minutes", "seconds"];

/** A duration as people say it: a whole number of the largest unit that holds it. */
export function spoken(iso) {
  const time = milliseconds(iso);
  const unit = LARGEST_FIRST.find((name) => time % LENGTHS[name] === 0) ?? "seconds";
  return { amount: Math.round(time / LENGTHS[unit]), unit };
}

/** As ISO 8601 writes it. */
export const written = ({ amount, unit }) => `PT${amount}${unit[0].toUpperCase()}`;

/** The units that make sense for a duration of at most so long. */
export const unitsUpTo = (longest) => Object.keys(LENGTHS).filter((name) => LENGTHS[name] < milliseconds(longest));

/** Whether a duration is one second at least and not longer than the longest. */
export function fits({ amount, unit }, longest) {
  const time = amount * LENGTHS[unit];
  return Number.isInteger(amount) && amount >= 1 && time <= milliseconds(longest);
}
