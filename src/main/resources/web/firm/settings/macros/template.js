/** What can be filled into a text when a macro runs. */
export const variables = [
  "customer.name",
  "customer.firstName",
  "consultant.name",
  "consultant.firstName",
  "project.name",
  "organization.name",
  "chat.openedAt",
];

const WRITTEN = /\{\{([^{}]*)\}\}/g;

/**
 * A text with its variables filled in, as it will be said; what is not known stays as it is written.
 *
 * @param {string} text
 * @param {Record<string, string>} values by variable
 */
export const filled = (text, values) => text.replace(WRITTEN, (whole, name) => values[name.trim()] ?? whole);

/** The first variable in a text that there is not, as it is written. */
export const unknownIn = (text) => [...text.matchAll(WRITTEN)].find(([, name]) => !variables.includes(name.trim()))?.[0];

/** The values for one occasion; each of those who take part is a `{name}`. */
export function valuesFor({ customer, consultant, project, organization, opened }) {
  return {
    "customer.name": customer.name,
    "customer.firstName": first(customer.name),
    "consultant.name": consultant.name,
    "consultant.firstName": first(consultant.name),
    "project.name": project.name,
    "organization.name": organization.name,
    "chat.openedAt": opened,
  };
}

const first = (name) => name.trim().split(/\s/u)[0];
