import { Problem } from "../common/api.js";
import { now } from "../common/clock.js";
import { address } from "../common/server.js";

/** How long before its end a token is renewed, in milliseconds: time for a slow host and a slow network. */
const AHEAD = 60_000;

/** The longest that a browser's timer waits. */
const LONGEST = 2 ** 31 - 1;

/**
 * Who the host's page says its visitor is: exchanges the host's tokens for the server's, the next one before the last has
 * run out.
 */
export class Session {
  /** @type {string | undefined} the server's */
  token;
  /** @type {Problem | undefined} why there is none */
  problem;

  #given;
  #getToken;
  #renewing;
  #timer;

  /** @param {{token?: string, getToken?: () => string | Promise<string>}} user with one of the two, or both */
  constructor({ token, getToken }) {
    this.#given = token;
    this.#getToken = getToken;
  }

  /** Whether there is a good token now, by the host's newest; rejects when that could not be found out. */
  renew() {
    this.#renewing ??= this.#exchange().finally(() => (this.#renewing = undefined));
    return this.#renewing;
  }

  end() {
    clearTimeout(this.#timer);
    this.token = this.#given = undefined;
    this.#getToken = async () => undefined;
  }

  async #exchange() {
    const given = await this.#next();
    if (!given) return this.#refused(new Problem(401, { code: "no_token", detail: "The host's page has no token." }));
    const response = await send(given);
    const said = await response.json().catch(() => ({}));
    return response.ok ? this.#keep(said) : this.#refused(new Problem(response.status, said));
  }

  /** The token that came with the settings is used once where the host can give others. */
  async #next() {
    const given = this.#given;
    if (!this.#getToken) return given;
    this.#given = undefined;
    return given ?? this.#getToken();
  }

  #keep({ token, expiresAt }) {
    this.token = token;
    this.problem = undefined;
    if (this.#getToken) this.#renewBefore(Date.parse(expiresAt));
    return true;
  }

  #refused(problem) {
    if (problem.status >= 500 || problem.status === 429) throw problem;
    this.problem = problem;
    return false;
  }

  #renewBefore(end) {
    clearTimeout(this.#timer);
    const wait = Math.max(AHEAD / 2, end - now() - AHEAD);
    this.#timer = setTimeout(() => this.renew().catch(() => this.#renewBefore(end)), Math.min(wait, LONGEST));
  }
}

async function send(token) {
  const headers = { Accept: "application/json, application/problem+json", "Content-Type": "application/json" };
  try {
    return await fetch(address("widget/session"), { method: "POST", headers, body: JSON.stringify({ token }) });
  } catch {
    throw new Problem(0);
  }
}
