let ahead = 0;

/** Learns how far the server's clock is ahead of this device's, whose owner may have set it wrong. */
export function setByServer(serverTime) {
  ahead = Date.parse(serverTime) - Date.now();
}

/** Now by the server's clock, in epoch milliseconds. */
export function now() {
  return Date.now() + ahead;
}
