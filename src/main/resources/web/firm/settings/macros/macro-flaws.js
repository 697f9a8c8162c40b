import { t } from "../../../common/i18n.js";
import { sentenceOf } from "../../parts/problems.js";
import { flawsOf } from "./macro-draft.js";

/** What is wrong with a draft in words, by field; `rest` says it of the whole. Empty where nothing is. */
export function flawsIn(draft) {
  const flaws = Object.entries(flawsOf(draft)).map(([field, flaw]) => [field, t(`macros.flaw.${flaw}`)]);
  return flaws.length === 0 ? {} : Object.fromEntries([...flaws, ["rest", t("macros.flaws")]]);
}

/** Why the server did not take it, in the same way. */
export function refusalIn(problem) {
  if (problem.code === "already_exists") return { command: t("macros.flaw.taken") };
  const words = sentenceOf(problem);
  return { ...(problem.field && { [problem.field]: words }), rest: words };
}

/** Those of one action, by its own fields. */
export function flawsAt(flaws, at) {
  const stem = `actions[${at}].`;
  const own = Object.entries(flaws).filter(([field]) => field.startsWith(stem));
  return Object.fromEntries(own.map(([field, words]) => [field.slice(stem.length), words]));
}
