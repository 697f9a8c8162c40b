import { listed } from "../common/format.js";
import { t } from "../common/i18n.js";

/** Why a chat is offered to this consultant. */
export function whyHim({ chat, tier, reason }) {
  if (reason === "invite") return invitation(chat);
  if (reason === "transfer") return handover(chat);
  return t(`offer.why.${tier}`, { name: chat.customer.name });
}

/** What became of an offer that he did not answer. */
export function whatBecame({ chat, reason }, how) {
  const key = reason === "invite" ? `invite.ended.${how}` : `offer.ended.${how}`;
  return t(key, { name: chat.customer.name });
}

function invitation({ consultants }) {
  return t("offer.why.invite", { n: consultants.length, names: listed(consultants.map((one) => one.name)) });
}

function handover({ transfer }) {
  if (!transfer) return t("offer.why.transfer");
  const { by, serviceGroup } = transfer;
  if (serviceGroup) return t("offer.why.transfer_group", { name: by.name, group: serviceGroup.name });
  return t("offer.why.transfer_by", { name: by.name });
}
