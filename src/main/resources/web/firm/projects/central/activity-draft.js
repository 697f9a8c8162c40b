/** An activity as it is edited, `today` being when a new one begins. */
export function activityDraft({ title = "", startsOn, endsOn, status = "planned" } = {}, today = "") {
  return { title, startsOn: startsOn ?? today, endsOn: endsOn ?? today, status };
}

/** As the server takes it; one that does not say when it ends is of one day. */
export function sentActivity({ title, startsOn, endsOn, status }) {
  return { title: title.trim(), startsOn, endsOn: endsOn || startsOn, status };
}

/** With another beginning; the end is moved along where it would lie before. */
export const beginning = (draft, startsOn) => ({ ...draft, startsOn, endsOn: draft.endsOn < startsOn ? startsOn : draft.endsOn });
