import { listed } from "../common/format.js";
import { t } from "../common/i18n.js";

/** As many names as one reads at a glance. */
const NAMES = 3;

/** In words, who of them is online: "Ana e Bruno estão online". */
export function reachable(consultants) {
  const names = consultants.filter((one) => one.online).map((one) => one.name);
  const others = names.length - NAMES;
  if (names.length === 0) return t("area.nobody_online");
  if (others > 1) return t("area.online_more", { n: others, names: names.slice(0, NAMES).join(", ") });
  return t("area.online", { n: names.length, names: listed(names) });
}
