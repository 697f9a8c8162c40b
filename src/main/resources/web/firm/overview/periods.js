const DAY = 86_400_000;

/** How far back the charts reach, by name: in days, and whether chats are counted by week. */
export const SPANS = {
  days30: { days: 30, weekly: false },
  weeks12: { days: 84, weekly: true },
  weeks52: { days: 364, weekly: true },
};

/** The span that an address names, or the shortest. */
export const spanOf = (name) => (Object.hasOwn(SPANS, name ?? "") ? name : "days30");

/** The first day to ask for so that a span ends today: whole weeks begin on a Monday. */
export function firstDay({ days, weekly }, today) {
  const first = new Date(Date.parse(today) - (days - 1) * DAY);
  return dayOf(weekly ? monday(first) : first);
}

/** The days put together by week, each by its Monday. Medians cannot be added up, so weeks have counts and ratings only. */
export function byWeek(days) {
  const weeks = new Map();
  for (const day of days) {
    const date = dayOf(monday(new Date(day.date)));
    weeks.set(date, added(weeks.get(date) ?? nothing(date), day));
  }
  return [...weeks.values()];
}

/** Whether anything happened on these days. */
export const eventful = (days) => days.some(({ opened }) => opened > 0);

/** Who is online or has chats, by service group, those without one last: `{id, name, people}`. */
export function byGroup(consultants) {
  const groups = new Map();
  for (const one of consultants) {
    for (const group of one.groups.length > 0 ? one.groups : [{ id: "" }]) {
      if (!groups.has(group.id)) groups.set(group.id, { ...group, people: [] });
      groups.get(group.id).people.push(one);
    }
  }
  return [...groups.values()].sort((one, other) => (one.name && other.name ? one.name.localeCompare(other.name) : one.name ? -1 : 1));
}

const nothing = (date) => ({ date, opened: 0, attended: 0, lost: 0, ratings: { count: 0, average: null } });

function added(week, { opened, attended, lost, ratings }) {
  return {
    ...week,
    opened: week.opened + opened,
    attended: week.attended + attended,
    lost: week.lost + lost,
    ratings: rated(week.ratings, ratings),
  };
}

function rated(one, other) {
  const count = one.count + other.count;
  const sum = one.count * (one.average ?? 0) + other.count * (other.average ?? 0);
  return { count, average: count > 0 ? sum / count : null };
}

const monday = (date) => new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * DAY);

const dayOf = (date) => date.toISOString().slice(0, 10);
