import { compare } from "../common/compare.js";
import { number } from "../common/format.js";
import { t } from "../common/i18n.js";
import { reachOf } from "./reach.js";

const order = ["available", "busy", "away"];

/**
 * A chat's possible next people, as a chooser shows them: those who can be reached first, then by load where it is
 * known. Who is in the chat already is not among them.
 *
 * @param {import("./rooms.js").Rooms} rooms
 * @param {import("../common/contract.js").Chat} chat
 */
export function colleagueItems(rooms, chat) {
  const inside = new Set([rooms.user.id, ...chat.consultants.map((one) => one.id)]);
  const others = [...rooms.colleagues.values()].filter((one) => !inside.has(one.id));
  return others.sort(byReach).map(asItem);
}

/** Service groups, as a chooser shows them. */
export const groupItems = (groups) =>
  groups.map(({ id, name, members }) => ({
    value: { serviceGroup: id },
    label: name,
    detail: t("transfer.members", { n: members.length }),
    group: t("transfer.groups"),
  }));

function asItem(colleague) {
  const reach = reachOf(colleague);
  return {
    value: { consultant: colleague.id },
    label: colleague.name,
    detail: [t(`presence.${reach}`), loadWords(colleague)].filter(Boolean).join(" · "),
    group: t("transfer.colleagues"),
    face: { name: colleague.name, presence: reach },
    disabled: !colleague.online,
  };
}

const loadWords = ({ load }) => load !== undefined && t("transfer.load", { n: load, count: number(load) });

function byReach(one, other) {
  const reach = order.indexOf(reachOf(one)) - order.indexOf(reachOf(other));
  return reach || compare(one.load ?? 0, other.load ?? 0) || one.name.localeCompare(other.name);
}
