import { number, timeOfDay } from "../common/format.js";
import { t } from "../common/i18n.js";
import { reachable } from "./reachable.js";
import { unattended } from "./standing.js";

/** In a few words, what happens while a customer waits. */
export function headline({ kind, consultant, after }, { position }) {
  if (kind === "line") return position ? t("panel.position", { n: position }) : t("panel.waiting");
  return t(after ? "wait.searching_other" : `wait.${kind}`, { name: consultant?.name });
}

/** What more there is to know about it, if there is. */
export function facts({ kind, consultant, after }, { size, estimate }) {
  if (after) return t(`wait.${after}`, { name: consultant.name });
  if (kind !== "line") return "";
  return [size && t("panel.size", { n: size }), estimate !== undefined && about(estimate)].filter(Boolean).join(" · ");
}

/** What he can expect, or do meanwhile. */
export function hint({ kind, consultant, acceptOthers }, { lostAt }, team) {
  const name = consultant?.name;
  const time = lostAt ? timeOfDay(lostAt) : undefined;
  if (kind === "nobody") return time ? t("wait.nobody.until", { time }) : t("wait.nobody.hint");
  if (kind === "unchosen" || (kind === "line" && !team.some((one) => one.online))) return reachable(team);
  if (kind === "calling" && acceptOthers) return t("wait.calling.others", { name });
  if (unattended(kind)) return time ? t("wait.keeps_waiting.until", { name, time }) : t("wait.keeps_waiting", { name });
  return t("panel.waiting.hint");
}

function about(seconds) {
  if (seconds < 60) return t("panel.estimate_soon");
  return t("panel.estimate", { n: number(Math.round(seconds / 60)) });
}
