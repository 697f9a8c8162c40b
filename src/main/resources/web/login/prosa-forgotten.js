import { html, nothing } from "lit";
import { post, Problem } from "../common/api.js";
import { Localized } from "../common/elements/localized.js";
import { base, controls } from "../common/elements/styles.js";
import { t } from "../common/i18n.js";
import { formStyle } from "./form-style.js";

/** Has a link sent to who has forgotten his password. What is said afterwards does not tell who is known here. */
class ProsaForgotten extends Localized {
  static properties = {
    problem: { state: true },
    sent: { state: true },
  };

  static styles = [base, controls, formStyle];

  render() {
    document.title = `${t("forgotten.title")} · Prosa`;
    return this.sent ? this.#told() : this.#form();
  }

  firstUpdated() {
    this.renderRoot.querySelector("input").focus();
  }

  #told() {
    return html`<p class="lead" role="status">${t("forgotten.sent")}</p>${this.#back()}`;
  }

  #form() {
    return html`
      <p class="lead">${t("forgotten.lead")}</p>
      <form @submit=${this.#submitted}>
        <label for="email">${t("sign_in.email")}</label>
        <input id="email" name="email" type="email" autocomplete="username" autocapitalize="none" spellcheck="false" required />
        <button class="button primary large">${t("forgotten.send")}</button>
        ${this.#back()}
        <p class="problem" role="alert">${this.problem ? t(this.problem) : nothing}</p>
      </form>
    `;
  }

  #back() {
    return html`
      <button type="button" class="button plain aside" @click=${() => this.dispatchEvent(new Event("back"))}>
        ${t("forgotten.back")}
      </button>
    `;
  }

  async #submitted(event) {
    event.preventDefault();
    this.problem = undefined;
    try {
      await post("password-resets", Object.fromEntries(new FormData(event.target)));
      this.sent = true;
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      this.problem = problem.status === 429 ? "sign_in.many" : "sign_in.unreachable";
    }
  }
}

customElements.define("prosa-forgotten", ProsaForgotten);
