/**
 * What the words before the caret ask to be completed: a command, which begins a message, or somebody's name after an @.
 *
 * @returns {{what: "command" | "person", query: string, from: number, to: number} | undefined}
 */
export function asking(text, caret) {
  const before = text.slice(0, caret);
  const command = /^\/(\S*)$/u.exec(before);
  if (command) return asked("command", command[1], caret);
  const person = /(?:^|[\s(])@([^\s@]*(?: [^\s@]+)?)$/u.exec(before);
  return person ? asked("person", person[1], caret) : undefined;
}

/** The text with a name or command in the place of what asked for it, and where the caret goes on. */
export function completed(text, { what, from, to }, name) {
  const sign = what === "command" ? "/" : "@";
  const head = `${text.slice(0, from)}${sign}${name} `;
  return { text: head + text.slice(to).trimStart(), caret: head.length };
}

/** Whether a message is nothing but a command, known or not: customers should not read those. */
export const isCommand = (text) => /^\/[^\s/]+$/u.test(text.trim());

/** `from` is where the / or @ stands. */
const asked = (what, query, to) => ({ what, query, from: to - query.length - 1, to });
