import { html } from "lit";
import { Localized } from "../common/elements/localized.js";
import { base, controls } from "../common/elements/styles.js";
import { t } from "../common/i18n.js";
import { elsewhereStyle } from "./elsewhere-style.js";

/** The other way in, for consultants: by the firm's identity provider, and back to the page that was wanted. */
class ProsaElsewhere extends Localized {
  static properties = {
    label: { attribute: false },
    back: { attribute: false },
  };

  static styles = [base, controls, elsewhereStyle];

  render() {
    return html`
      <p>${t("sign_in.or")}</p>
      <a class="button large" href=${this.#way()}>${t("sign_in.elsewhere", { provider: this.label })}</a>
    `;
  }

  #way() {
    const way = "/api/v1/login/oidc";
    return this.back ? `${way}?back=${encodeURIComponent(this.back)}` : way;
  }
}

customElements.define("prosa-elsewhere", ProsaElsewhere);
