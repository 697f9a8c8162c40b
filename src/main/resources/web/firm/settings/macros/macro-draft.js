import { unknownIn } from "./template.js";

/** All that a macro can do, in the order in which it is offered. */
export const actionTypes = ["message", "note", "tag", "untag", "invite", "transfer", "requeue", "park", "ticket", "leave", "close"];

export const MOST_ACTIONS = 20;

const COMMAND = /^\/[a-zà-öø-ÿ0-9_-]{1,32}$/;
const TEXTS = { message: ["text"], note: ["text"], ticket: ["subject", "description"] };
const MAY_BE_EMPTY = "description";

let made = 0;

/** A macro as it is edited: whom it names by their ids, and each action with a name of its own, under which it moves. */
export function draftOf({ name, command, actions }) {
  return { name, command, actions: actions.map(editable) };
}

export const emptyDraft = () => ({ name: "", command: "/", actions: [newAction("message")] });

export function newAction(type) {
  return { id: `action-${++made}`, type, text: "", tags: [], consultant: "", serviceGroup: "", subject: "", description: "" };
}

/** A draft as the server takes it. */
export function sent({ name, command, actions }) {
  return { name: name.trim(), command: command.trim(), actions: actions.map(sentAction) };
}

/** What is not as it must be, by field, as the server would name it: `required`, `unknown`, `command` or `actions`. */
export function flawsOf({ name, command, actions }) {
  const flaws = {};
  if (!name.trim()) flaws.name = "required";
  if (!COMMAND.test(command.trim())) flaws.command = "command";
  if (actions.length === 0) flaws.actions = "actions";
  for (const [at, action] of actions.entries()) {
    for (const [field, flaw] of actionFlaws(action)) flaws[`actions[${at}].${field}`] = flaw;
  }
  return flaws;
}

/** A list with one of its items at another place. */
export function moved(list, from, to) {
  const without = list.filter((_, at) => at !== from);
  return [...without.slice(0, to), list[from], ...without.slice(to)];
}

/** Tags as somebody writes them, with commas between. */
export const tagsOf = (text) => [...new Set(text.split(",").map((tag) => tag.trim()).filter(Boolean))];

/** The command that a name suggests: "Até logo" is run by "/ate-logo". */
export function suggestedCommand(name) {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return `/${words.slice(0, 32)}`;
}

function editable(action) {
  const { consultant, serviceGroup, ...rest } = action;
  return { ...newAction(action.type), ...rest, consultant: consultant?.id ?? "", serviceGroup: serviceGroup?.id ?? "" };
}

function sentAction({ type, text, tags, consultant, serviceGroup, subject, description }) {
  switch (type) {
    case "message":
    case "note":
      return { type, text };
    case "tag":
    case "untag":
      return { type, tags };
    case "invite":
      return { type, consultant };
    case "transfer":
      return { type, ...(consultant && { consultant }), ...(serviceGroup && { serviceGroup }) };
    case "ticket":
      return { type, subject, description };
    default:
      return { type };
  }
}

function actionFlaws(action) {
  if (action.type === "tag" || action.type === "untag") return action.tags.length === 0 ? [["tags", "required"]] : [];
  if (action.type === "invite") return action.consultant ? [] : [["consultant", "required"]];
  return (TEXTS[action.type] ?? []).map((field) => [field, textFlaw(field, action[field])]).filter(([, flaw]) => flaw);
}

function textFlaw(field, text) {
  if (!text.trim() && field !== MAY_BE_EMPTY) return "required";
  return unknownIn(text) && "unknown";
}
