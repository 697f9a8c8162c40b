import { says, t } from "../common/i18n.js";
import { sentence } from "../common/line/refusal.js";

/** Why somebody whom a message named was not invited. */
export function notInvited({ name, code }) {
  const key = `not_invited.${code}`;
  return t(says(key) ? key : "not_invited.other", { name });
}

/** At which action a macro stopped, and why. */
export function macroStopped({ action, code }) {
  return t("macro.stopped", { action: t(`macro.action.${action}`), why: sentence({ code }) });
}
