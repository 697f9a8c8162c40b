/**
 * The order in which a customer is shown whom he can choose: the responsible first, then who is online, then the others.
 *
 * @template {import("../common/contract.js").Colleague} C
 * @param {C[]} team the responsible first
 * @returns {C[]}
 */
export function inOrder([responsible, ...others]) {
  if (!responsible) return [];
  return [responsible, ...others.filter((one) => one.online), ...others.filter((one) => !one.online)];
}

/** Who is chosen until the customer says otherwise: the first one online, not the one who did not attend just now. */
export function suggestion(team, refused) {
  const online = inOrder(team).filter((one) => one.online);
  return (online.find((one) => one.id !== refused) ?? online[0])?.id;
}
