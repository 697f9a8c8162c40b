import { get, Problem } from "../common/api.js";
import { speak } from "../common/i18n.js";
import { ask, callBy } from "../common/server.js";
import { NativeChat } from "./native-chat.js";
import { Session } from "./session.js";

/**
 * What the host's page sets.
 *
 * @typedef {object} Settings
 * @property {string} [project] the only one to chat about: its id, or the host's own behind `ext:`
 * @property {string} [token] signed by the host
 * @property {() => string | Promise<string>} [getToken] gives another
 * @property {"floating" | "inline"} [mode]
 * @property {string | Element} [mount] where it lies inline, or what holds it while it floats
 * @property {string} [locale]
 * @property {"light" | "dark" | "system"} [theme]
 * @property {"left" | "right"} [position]
 */

/**
 * The embed on a host's page: learns who the visitor is, asks who provides the chat, and has that one come or go. Nothing
 * shows before. What happens it tells as events on the target it was given.
 */
export class Embed {
  #place;
  /** @type {Settings} */
  #settings;
  #session;
  #chat;
  #sheet;

  /** @param {{base: string, style: string, events: EventTarget}} place */
  constructor(place) {
    this.#place = place;
    this.#settings = { ...window.ProsaSettings };
    if (this.#settings.token || this.#settings.getToken) this.#enter();
  }

  open() {
    this.#chat?.open();
  }

  close() {
    this.#chat?.close();
  }

  toggle() {
    this.#chat?.toggle();
  }

  /** The visitor is somebody else now, or known at last. @param {Settings} user anything of the settings may come along */
  async setUser(user) {
    await this.logout();
    this.#settings = { ...this.#settings, token: undefined, getToken: undefined, ...user };
    await this.#enter();
  }

  /** Nobody is there any more: all that showed is gone, here and, if it can be reached, at the server. */
  async logout() {
    this.#chat?.leave();
    this.#chat = undefined;
    const session = this.#session;
    this.#session = undefined;
    if (session?.token) await end();
    session?.end();
  }

  setLocale(locale) {
    this.#settings = { ...this.#settings, locale };
    return this.#chat?.setLocale(locale);
  }

  async #enter() {
    const session = new Session(this.#settings);
    this.#session = session;
    callBy({ base: this.#place.base, token: () => session.token, renew: () => session.renew() });
    try {
      const config = await this.#config(session);
      const external = config.provider === "external" && (await import("./external-chat.js"));
      if (session === this.#session) this.#begin(config, external);
    } catch (problem) {
      if (session === this.#session) this.#fail(problem);
    }
  }

  async #config(session) {
    if (!(await session.renew())) throw session.problem;
    const { project } = this.#settings;
    const [config, tokens] = await Promise.all([get("widget", { project }), this.#tokens()]);
    if (project && config.provider === "native" && !config.project) throw new Problem(404, { code: "project_not_found" });
    return { ...config, tokens };
  }

  #begin(config, external) {
    speak(this.#settings.locale || document.documentElement.lang || config.locale);
    const tell = (type, detail) => this.#tell(type, detail);
    const end = (problem) => this.#over(problem);
    if (config.provider === "native") this.#chat = new NativeChat(this.#settings, config, { tell, end, session: this.#session });
    else if (external) this.#chat = new external.ExternalChat(config.external);
    tell("ready", { provider: config.provider });
  }

  /** The server knows him no more, and his host vouches for him no more. */
  #over(problem) {
    this.#chat?.leave();
    this.#chat = undefined;
    this.#session?.end();
    this.#session = undefined;
    this.#fail(problem);
  }

  #tokens() {
    this.#sheet ??= fetch(this.#place.style)
      .then((response) => response.text())
      .then((text) => new CSSStyleSheet().replace(text));
    return this.#sheet;
  }

  #fail({ code = "unavailable", message, status } = {}) {
    const unreachable = status === 0 && code === "unavailable";
    this.#tell("error", unreachable ? { code: "unreachable", message: `${this.#place.base} could not be reached.` } : { code, message });
  }

  #tell(type, detail) {
    this.#place.events.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** Ends the session at the server; out of reach, it runs out by itself. */
const end = () => ask("logout", { method: "POST", headers: { "Content-Type": "application/json" } }).catch(() => {});
