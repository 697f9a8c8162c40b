import { says, t } from "../common/i18n.js";
import { sentence } from "../common/line/refusal.js";
import { whatBecame } from "./offer-words.js";

/** What the workspace tells, in sentences. */
const words = {
  refused: (problem) => [sentence(problem)],
  warned: (warning) => [t(`warned.${warning}`)],
  offerEnded: ({ offer, how }) => [whatBecame(offer, how)],
  notInvited: (people) => people.map(notInvited),
  macroStopped: ({ action, code }) => [t("macro.stopped", { action: t(`macro.action.${action}`), why: sentence({ code }) })],
};

export const sentences = ({ about, what }) => words[about](what);

function notInvited({ name, code }) {
  const key = `not_invited.${code}`;
  return t(says(key) ? key : "not_invited.other", { name });
}
