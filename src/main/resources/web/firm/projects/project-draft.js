/** A project as it is edited; no service group is an empty text. */
export function projectDraft({ name = "", responsible, assistants = [], serviceGroup, customers = [] } = {}) {
  return { name, responsible: responsible?.id ?? "", assistants, serviceGroup: serviceGroup?.id ?? "", customers };
}

/** As the server takes it. */
export function sentProject({ name, responsible, assistants, serviceGroup, customers }) {
  return {
    name: name.trim(),
    ...(responsible === "" ? {} : { responsible }),
    assistants: assistants.map(({ id }) => id),
    serviceGroup: serviceGroup || null,
    customers: customers.map(({ id }) => id),
  };
}

/** Who may be responsible: all who are active, and whoever is it already. */
export function candidates(consultants, { responsible }) {
  const all = consultants.filter(({ id, active }) => active || id === responsible);
  return all.map(({ id, name }) => ({ value: id, label: name }));
}
