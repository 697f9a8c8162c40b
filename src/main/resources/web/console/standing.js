import { listed } from "../common/format.js";
import { t } from "../common/i18n.js";

/**
 * What stands open in a chat: that it is being passed on, and who has been invited. Empty when nothing is.
 *
 * @param {import("../common/contract.js").Chat} chat
 * @param {{id: string}} user to whom it is said
 */
export function standing({ transfer, invited = [] }, user) {
  return [transfer && transferWords(transfer, user), invited.length > 0 && invitedWords(invited)].filter(Boolean).join(" ");
}

function transferWords({ by, consultant, serviceGroup }, user) {
  const key = `standing.transfer${serviceGroup ? "_group" : ""}${by.id === user.id ? "" : "_by"}`;
  return t(key, { by: by.name, name: (serviceGroup ?? consultant).name });
}

function invitedWords(invited) {
  return t("standing.invited", { names: listed(invited.map((one) => one.name)) });
}
