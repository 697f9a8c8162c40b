const DAY = 86_400_000;

/**
 * Lays activities on one line of time: for each where it begins and how long it is, as shares of the whole.
 *
 * @param {{startsOn: string, endsOn: string}[]} activities with calendar dates
 * @param {string} today a calendar date
 */
export function timeline(activities, today) {
  const from = Math.min(...activities.map((activity) => Date.parse(activity.startsOn)));
  const whole = Math.max(...activities.map((activity) => Date.parse(activity.endsOn) + DAY)) - from;
  const share = (date) => (Date.parse(date) - from) / whole;
  const now = share(today);
  return {
    today: now >= 0 && now <= 1 ? now : undefined,
    bars: activities.map(({ startsOn, endsOn }) => ({ start: share(startsOn), length: share(endsOn) - share(startsOn) + DAY / whole })),
  };
}
