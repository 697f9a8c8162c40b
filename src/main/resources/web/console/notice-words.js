import { says, t } from "../common/i18n.js";
import { sentence } from "../common/line/refusal.js";
import { whatBecame } from "./offer-words.js";

/** What the workspace tells, in sentences. */
const words = {
  refused: (problem) => [sentence(problem)],
  warned: (warning) => [t(`warned.${warning}`)],
  offerEnded: ({ offer, how }) => [whatBecame(offer, how)],
  notInvited: (people) => people.map(notInvited),
  macroStopped: (failed) => [macroStopped(failed)],
};

export const sentences = ({ about, what }) => words[about](what);

function macroStopped({ action, code }) {
  const key = `macro.refused.${code}`; // it is not the chat that is missing
  return t("macro.stopped", { action: t(`macro.action.${action}`), why: says(key) ? t(key) : sentence({ code }) });
}

function notInvited({ name, code }) {
  const key = `not_invited.${code}`;
  return t(says(key) ? key : "not_invited.other", { name });
}
