/**
 * Where the server is, and as whom we call it: the one that this page came from, where the browser sends a cookie along,
 * unless somebody said otherwise.
 *
 * @typedef {object} Server
 * @property {string} base its address, without a slash at the end
 * @property {() => string | undefined} token what proves who we are, where no cookie does
 * @property {() => Promise<boolean>} renew gets another token for one that is no longer good, if that can be had
 */

/** @type {Server} */
const own = { base: "", token: () => undefined, renew: async () => false };
let server = own;

/** @param {Server} other whom to call from now on */
export function callBy(other) {
  server = other;
}

/** Whether an address alone opens nothing, for want of a cookie. */
export const byToken = () => server !== own;

/** Where something below `/api/v1/` is. */
export const address = (path) => `${server.base}/api/v1/${path}`;

/** The headers that say who is calling. */
export function identity() {
  const token = server.token();
  return token ? { Authorization: `Bearer ${token}` } : {};
}

/** Like `fetch` for a path below `/api/v1/`; once more where our token had run out. */
export async function ask(path, init = {}) {
  const response = await fetchAs(path, init);
  return response.status === 401 && (await server.renew()) ? fetchAs(path, init) : response;
}

/** A socket for who we are: a browser cannot send headers along, so a token travels among the subprotocols. */
export function openSocket() {
  const url = new URL(address("socket"), location.href);
  url.protocol = url.protocol.replace("http", "ws");
  return new WebSocket(url, ["prosa.v1", ...carried()]);
}

function carried() {
  const { Authorization: token } = identity();
  return token ? [`quarkus-http-upgrade#Authorization#${encodeURIComponent(token)}`] : [];
}

const fetchAs = (path, init) => fetch(address(path), { ...init, headers: { ...init.headers, ...identity() } });
