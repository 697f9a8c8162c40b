/** The longest that chats can be kept for a time, in days. */
export const LONGEST = 36_500;

/** How long ended chats are kept, as it is edited; the days are a text, as it is typed. */
export const draftOf = (days) => ({ forever: days === null, days: days === null ? "" : String(days) });

/** A number of days, null for ever, or undefined where what was typed is no such number. */
export function daysOf({ forever, days }) {
  if (forever) return null;
  const number = /^\d{1,5}$/u.test(days.trim()) ? Number(days) : 0;
  return number >= 1 && number <= LONGEST ? number : undefined;
}

/** Whether chats that were to stay are deleted by a change. */
export const shortens = (before, after) => after !== null && (before === null || after < before);
