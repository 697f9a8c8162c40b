/** A service group as it is edited. */
export function draftOf({ name = "", open = false, members = [] } = {}) {
  return { name, open, members: members.map(({ id }) => id) };
}

/** As the server takes it. */
export const sent = ({ name, open, members }) => ({ name: name.trim(), open, members });

/** With one more member, or one less. */
export function toggled({ members, ...rest }, id) {
  return { ...rest, members: members.includes(id) ? members.filter((one) => one !== id) : [...members, id] };
}

/** Those who may be chosen: all who are active, and whoever is a member already. */
export const candidates = (consultants, members) => consultants.filter(({ id, active }) => active || members.includes(id));
