import { html, nothing } from "lit";
import { post, Problem } from "../common/api.js";
import { Localized } from "../common/elements/localized.js";
import { base, controls } from "../common/elements/styles.js";
import { t } from "../common/i18n.js";
import { formStyle } from "./form-style.js";

/** Asks who followed the link that he was sent for a new password. */
class ProsaNewPassword extends Localized {
  static properties = {
    link: { attribute: false },
    problem: { state: true },
    saving: { state: true },
  };

  static styles = [base, controls, formStyle];

  render() {
    document.title = `${t("new_password.title")} · Prosa`;
    return html`
      <p class="lead">${t("new_password.lead")}</p>
      <form @submit=${this.#submitted}>
        <label for="password">${t("new_password.title")}</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="new-password"
          minlength="8"
          aria-describedby="hint"
          required
        />
        <p class="hint" id="hint">${t("new_password.hint")}</p>
        <button class="button primary large" ?disabled=${this.saving}>${t("new_password.save")}</button>
        <a class="button plain aside" href="/login">${t("forgotten.back")}</a>
        <p class="problem" role="alert">${this.problem ? t(this.problem) : nothing}</p>
      </form>
    `;
  }

  firstUpdated() {
    this.renderRoot.querySelector("input").focus();
  }

  async #submitted(event) {
    event.preventDefault();
    this.problem = undefined;
    this.saving = true;
    try {
      await post(`password-resets/${encodeURIComponent(this.link)}`, Object.fromEntries(new FormData(event.target)));
      location.replace("/login?changed");
    } catch (problem) {
      this.saving = false;
      if (!(problem instanceof Problem)) throw problem;
      this.problem = words[problem.status] ?? "sign_in.unreachable";
    }
  }
}

const words = { 400: "new_password.unfit", 404: "new_password.gone", 429: "sign_in.many" };

customElements.define("prosa-new-password", ProsaNewPassword);
