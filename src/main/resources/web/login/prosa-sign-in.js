import { html, nothing } from "lit";
import { get, post, Problem } from "../common/api.js";
import * as icons from "../common/elements/icons.js";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-settings.js";
import { base, controls } from "../common/elements/styles.js";
import { says, t } from "../common/i18n.js";
import { destination } from "../common/sessions.js";
import { formStyle } from "./form-style.js";
import "./prosa-elsewhere.js";
import "./prosa-forgotten.js";
import "./prosa-new-password.js";
import { signInStyle } from "./sign-in-style.js";

/** Asks for e-mail and password and sends each kind of person to his own page; shows the other ways in. */
class ProsaSignIn extends Localized {
  static properties = {
    problem: { state: true },
    entering: { state: true },
    shown: { state: true },
    forgotten: { state: true },
    canReset: { state: true },
    provider: { state: true },
  };

  static styles = [base, controls, signInStyle, formStyle];

  #query = new URLSearchParams(location.search);

  connectedCallback() {
    super.connectedCallback();
    const refused = this.#query.get("oidc");
    if (refused) this.problem = says(`sign_in.oidc.${refused}`) ? `sign_in.oidc.${refused}` : "sign_in.oidc.denied";
    else if (this.#query.has("back") && !this.#query.has("expired")) this.#returnIfKnown();
    this.#askWhatThereIs();
  }

  render() {
    return html`
      <main>
        <header>${icons.mark}<h1>Prosa</h1></header>
        ${this.#step()}
      </main>
      <footer><prosa-settings up start></prosa-settings></footer>
    `;
  }

  firstUpdated() {
    this.renderRoot.querySelector("input")?.focus();
  }

  #step() {
    const link = this.#query.get("reset");
    if (link) return html`<prosa-new-password .link=${link}></prosa-new-password>`;
    if (this.forgotten) return html`<prosa-forgotten @back=${() => (this.forgotten = false)}></prosa-forgotten>`;
    return this.#signIn();
  }

  #signIn() {
    document.title = `${t("sign_in.title")} · Prosa`;
    return html`
      <p class="lead">${t(this.#lead())}</p>
      <form @submit=${this.#submitted}>
        ${this.#email()} ${this.#password()}
        <button class="button primary large" ?disabled=${this.entering}>
          ${this.entering ? t("sign_in.entering") : t("sign_in.enter")}
        </button>
        ${this.canReset ? this.#forgot() : nothing}
        <p class="problem" role="alert">${this.problem ? t(this.problem) : nothing}</p>
      </form>
      ${this.provider ? this.#elsewhere() : nothing}
    `;
  }

  #elsewhere() {
    return html`<prosa-elsewhere .label=${this.provider} .back=${this.#query.get("back")}></prosa-elsewhere>`;
  }

  #lead() {
    if (this.#query.has("expired")) return "sign_in.expired";
    return this.#query.has("changed") ? "sign_in.changed" : "sign_in.lead";
  }

  #forgot() {
    return html`
      <button type="button" class="button plain aside" @click=${() => (this.forgotten = true)}>${t("sign_in.forgot")}</button>
    `;
  }

  #email() {
    return html`
      <label for="email">${t("sign_in.email")}</label>
      <input id="email" name="email" type="email" autocomplete="username" autocapitalize="none" spellcheck="false" required />
    `;
  }

  #password() {
    return html`
      <label for="password">${t("sign_in.password")}</label>
      <div class="password">
        <input id="password" name="password" type=${this.shown ? "text" : "password"} autocomplete="current-password" required />
        <button
          type="button"
          class="button plain icon"
          aria-label=${this.shown ? t("sign_in.hide") : t("sign_in.show")}
          title=${this.shown ? t("sign_in.hide") : t("sign_in.show")}
          @click=${() => (this.shown = !this.shown)}
        >
          ${this.shown ? icons.eyeClosed : icons.eye}
        </button>
      </div>
    `;
  }

  async #submitted(event) {
    event.preventDefault();
    this.problem = undefined;
    this.entering = true;
    try {
      this.#leave(await post("login", Object.fromEntries(new FormData(event.target))));
    } catch (problem) {
      this.entering = false;
      this.#tell(problem);
    }
  }

  /** Browsers withhold the cookie from whoever follows a link on another site: he was sent here although signed in. */
  async #returnIfKnown() {
    const known = await get("me").catch(() => undefined);
    if (known) this.#leave(known);
  }

  async #askWhatThereIs() {
    const { passwordReset, oidcLabel } = await get("login/options").catch(() => ({}));
    this.canReset = passwordReset;
    this.provider = oidcLabel;
  }

  #leave({ user }) {
    location.replace(destination(user.kind, this.#query.get("back")));
  }

  #tell(problem) {
    if (!(problem instanceof Problem)) throw problem;
    this.problem = words[problem.status] ?? "sign_in.unreachable";
    if (problem.status in words) this.renderRoot.querySelector("#password").select();
  }
}

const words = { 400: "sign_in.wrong", 401: "sign_in.wrong", 403: "sign_in.wrong", 429: "sign_in.many" };

customElements.define("prosa-sign-in", ProsaSignIn);
