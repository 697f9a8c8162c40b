/** A consultant as he is edited; the limit is a text, as it is typed, where nothing means the organization's. */
export function consultantDraft({ name = "", email = "", role = "consultant", maxChats } = {}) {
  return { name, email, role, maxChats: maxChats === undefined || maxChats === null ? "" : String(maxChats), password: "" };
}

/** As the server takes it. */
export function sentConsultant({ name, email, role, maxChats, password }) {
  const limit = maxChats.trim();
  return { name: name.trim(), email: email.trim(), role, maxChats: limit === "" ? null : numberOf(limit), ...given(password) };
}

/** A customer as he is edited. */
export const customerDraft = ({ name = "", email = "", projects = [] } = {}) => ({ name, email, projects, password: "" });

/** As the server takes it. Whom a host platform vouches for may have no address. */
export function sentCustomer({ name, email, projects, password }) {
  const address = email.trim() === "" ? {} : { email: email.trim() };
  return { name: name.trim(), ...address, projects: projects.map(({ id }) => id), ...given(password) };
}

/** A password that is not given stays what it was. */
const given = (password) => (password === "" ? {} : { password });

/** What is no number the server refuses, by the field's name. */
const numberOf = (text) => (/^\d+$/u.test(text) ? Number(text) : -1);
