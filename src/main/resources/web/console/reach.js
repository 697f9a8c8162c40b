/**
 * How others see a colleague: `available`, `busy` or `away`. The contract's `online` means available and connected; who
 * chose to be busy is shown as busy, connected or not.
 *
 * @param {import("../common/contract.js").Colleague} [colleague]
 */
export function reachOf(colleague) {
  if (colleague?.online) return "available";
  return colleague?.status === "busy" ? "busy" : "away";
}
