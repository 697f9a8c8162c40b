import { number } from "../../../common/format.js";
import { says, t } from "../../../common/i18n.js";

/**
 * What would become of a chat that were opened now, in words: who would be asked, and for each tier why or why not.
 *
 * @param {{routing: string, asked: {name: string} | null, tiers: {tier: string, considered: object[], others: number}[]}} route
 */
export function foreseen({ routing, asked, tiers }) {
  return {
    outcome: asked ? t("central.routing.asked", { name: asked.name }) : t(`central.routing.nobody.${routing}`),
    tiers: tiers.map(foreseenTier),
  };
}

function foreseenTier({ tier, considered, others }) {
  const people = considered.map(({ consultant, verdict }) => t(keyOf(verdict), { name: consultant.name }));
  const rest = others > 0 ? [t("trace.others", { n: others, count: number(others) })] : [];
  const all = [...people, ...rest];
  return { name: t(`trace.tier.${tier}`), people: all.length > 0 ? all : [t("trace.empty_tier")] };
}

/** What has not happened yet is said otherwise than what is told of a chat. */
const keyOf = (verdict) => (says(`central.verdict.${verdict}`) ? `central.verdict.${verdict}` : `trace.verdict.${verdict}`);
