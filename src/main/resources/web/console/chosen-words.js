import { t } from "../common/i18n.js";

/**
 * Who is being asked to take a chat; nothing where nobody is, or he to whom it is said, who is asked elsewhere.
 *
 * @param {import("../common/contract.js").Chat} chat
 * @param {{id: string}} user to whom it is said
 */
export function offeredWords({ offered }, user) {
  if (!offered || offered.consultant.id === user.id) return undefined;
  return t("waiting.offered", { name: offered.consultant.name });
}

/**
 * Whom a customer chose to be attended by; nothing where he chose nobody.
 *
 * @param {import("../common/contract.js").Chat} chat
 * @param {{id: string}} user to whom it is said
 */
export function chosenWords({ choice }, user) {
  if (!choice?.consultant) return undefined;
  return choice.consultant.id === user.id ? t("waiting.for_you") : t("waiting.for", { name: choice.consultant.name });
}
