import { number } from "../common/format.js";
import { t } from "../common/i18n.js";

/**
 * A routing decision in words: what came of it, and for each tier why somebody was or was not asked.
 *
 * @typedef {{consultant: {id: string, name: string}, verdict: string}} Considered
 * @param {{tiers: {tier: string, considered: Considered[], others: number}[]}} decision
 * @returns {{outcome: string, tiers: {name: string, people: string[]}[]}}
 */
export function explained({ tiers }) {
  const asked = tiers.flatMap((tier) => tier.considered).find((one) => one.verdict === "asked");
  return {
    outcome: asked ? t("trace.asked", { name: asked.consultant.name }) : t("trace.nobody"),
    tiers: tiers.map(explainedTier),
  };
}

function explainedTier({ tier, considered, others }) {
  const people = considered.map(({ consultant, verdict }) => t(`trace.verdict.${verdict}`, { name: consultant.name }));
  const rest = others > 0 ? [t("trace.others", { n: others, count: number(others) })] : [];
  const all = [...people, ...rest];
  return { name: t(`trace.tier.${tier}`), people: all.length > 0 ? all : [t("trace.empty_tier")] };
}
