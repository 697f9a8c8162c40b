/** The tags that say where a ticket comes from; the lists show them at a glance. */
export const ORIGINS = ["chat-perdido", "origem-chat"];

/** How a ticket may stand, in the order of its life. */
export const STATUSES = ["open", "pending", "solved"];

/** What the server is asked for by the filters in the address. */
export function asked({ text, tag, status, project, assignee }) {
  return given({ q: text, tag, status, project, assignee });
}

/** Whether anything narrows the list. */
export const narrowed = (query) => Object.keys(asked(query)).length > 0;

/** The tags that say where it comes from first, so that they are always seen. */
export function inOrder(tags) {
  return [...ORIGINS.filter((tag) => tags.includes(tag)), ...tags.filter((tag) => !ORIGINS.includes(tag))];
}

/** A ticket's tags after a change. */
export const tagged = (tags, { add = [], remove = [] }) => [...tags.filter((tag) => !remove.includes(tag)), ...add];

/** Those who may be given a ticket: all who are active, and whoever has it. */
export function assignable(consultants, assignee) {
  const all = consultants.filter((one) => one.active || one.id === assignee?.id);
  return assignee && !all.some((one) => one.id === assignee.id) ? [assignee, ...all] : all;
}

const given = (query) => Object.fromEntries(Object.entries(query).filter(([, value]) => value));
