import { latest } from "../common/talk/log.js";

/**
 * What happens with a chat while its customer waits, so that his page can say it and offer what he can do about it:
 *
 * - `line`: he stands in line
 * - `searching`: somebody is looked for, `after` the chosen one did not attend
 * - `nobody`: nobody of the project's team is online
 * - `unchosen`: he has yet to choose somebody
 * - `calling`, `declined`, `unanswered`, `offline`: what became of his choice
 *
 * @typedef {"declined" | "unanswered" | "offline"} Unattended
 * @typedef {"line" | "searching" | "nobody" | "unchosen" | "calling" | Unattended} Kind
 * @typedef {{kind: Kind, consultant?: import("../common/contract.js").Ref, acceptOthers?: boolean, after?: Unattended}} Standing
 *
 * @param {import("./own-chats.js").OwnChat} chat
 * @param {import("../common/talk/log.js").Log} log as far as it has come
 * @param {import("../common/contract.js").Colleague[]} team those who are linked to the project
 * @param {"manual" | "automatic" | "queue"} routing
 * @returns {Standing}
 */
export function standing(chat, log, team, routing) {
  if (routing === "queue") return { kind: "line" };
  if (routing === "manual" && chat.choice) return chosen(chat.choice, log, team);
  if (!team.some(isOnline)) return { kind: "nobody" };
  return { kind: routing === "manual" ? "unchosen" : "searching" };
}

function chosen({ consultant, acceptOthers }, log, team) {
  const kind = answerOf(consultant, log, team);
  if (kind === "calling" || !acceptOthers) return { kind, consultant, acceptOthers };
  return team.some(isOnline) ? { kind: "searching", consultant, after: kind } : { kind: "nobody" };
}

function answerOf(consultant, log, team) {
  const refusal = refusalBy(consultant, log);
  if (refusal === "declined") return "declined";
  if (!team.some((one) => one.id === consultant.id && one.online)) return "offline";
  return refusal === "lapsed" ? "unanswered" : "calling";
}

/** How he turned the chat down, unless he has been chosen anew since; to allow others is not to ask him once more. */
function refusalBy({ id }, log) {
  const last = latest(log, "declined", "lapsed", "accepted", "taken", "returned");
  const choice = latest(log, "waiting");
  const chosenAnew = choice?.seq > last?.seq && !choice.acceptOthers;
  const who = last?.consultant ?? last?.author;
  return who?.id === id && !chosenAnew ? last.kind : undefined;
}

/**
 * What a customer can do about it: `choose` somebody, `allow` others to attend, `end` the chat.
 *
 * @param {Standing} standing
 * @returns {("choose" | "allow" | "end")[]}
 */
export function ways({ kind, consultant, acceptOthers }, team) {
  const others = team.some((one) => one.online && one.id !== consultant?.id);
  if (kind === "unchosen") return ["choose"];
  if (kind === "calling") return others && !acceptOthers ? ["choose"] : [];
  if (unattended(kind)) return others ? ["choose", "allow", "end"] : ["allow", "end"];
  return [];
}

/** Whether the chosen one does not attend and nobody else may. */
export const unattended = (kind) => kind === "declined" || kind === "unanswered" || kind === "offline";

const isOnline = (consultant) => consultant.online;
