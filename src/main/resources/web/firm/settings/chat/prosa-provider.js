import { html, nothing } from "lit";
import { Localized } from "../../../common/elements/localized.js";
import { base, controls } from "../../../common/elements/styles.js";
import { t } from "../../../common/i18n.js";
import { fieldStyle, selectField, textField } from "../../parts/field.js";
import { chatSettingsStyle } from "./chat-settings-style.js";
import { choice } from "./setting-row.js";

const PROVIDERS = ["native", "external", "none"];
const VENDORS = { crisp: "Crisp", intercom: "Intercom", tawk: "Tawk.to", zendesk: "Zendesk" };
const ACCOUNT = /^[\w./-]{1,100}$/;

/**
 * Which chat customers use. Another vendor's is chosen once it is known which account. Tells `provider` with what is to
 * change.
 */
class ProsaProvider extends Localized {
  static properties = {
    provider: {},
    external: { attribute: false },
    locked: { type: Boolean },
    asking: { state: true },
    vendor: { state: true },
    account: { state: true },
    wrong: { state: true },
  };

  static styles = [base, controls, fieldStyle, chatSettingsStyle];

  willUpdate(changed) {
    if (changed.has("provider")) this.asking = false;
    if (changed.has("external")) Object.assign(this, { vendor: this.external?.vendor ?? "crisp", account: this.external?.account ?? "" });
  }

  render() {
    const value = this.asking ? "external" : this.provider;
    return html`
      ${choice({ name: "provider", options: PROVIDERS, value, disabled: this.locked, onChange: (option) => this.#choose(option) })}
      ${value === "external" ? this.#details() : nothing}
    `;
  }

  #details() {
    return html`<div class="details">
      ${selectField({
        name: "vendor",
        label: t("chat_settings.vendor"),
        value: this.vendor,
        options: Object.entries(VENDORS).map(([value, label]) => ({ value, label })),
        disabled: this.locked,
        onChange: (vendor) => this.#change({ vendor }),
      })}
      <div @change=${() => this.#change({})}>
        ${textField({
          name: "account",
          label: t("chat_settings.account"),
          hint: this.asking ? t("chat_settings.account.needed") : t(`chat_settings.account.${this.vendor}`),
          error: this.wrong ? t("chat_settings.account.wrong") : undefined,
          value: this.account,
          length: 100,
          disabled: this.locked,
          onInput: (account) => (this.account = account),
        })}
      </div>
    </div>`;
  }

  async #choose(provider) {
    this.wrong = false;
    if (provider !== "external" || this.external) return this.#wish({ provider });
    this.asking = true;
    await this.updateComplete;
    this.renderRoot.querySelector("#vendor").focus();
  }

  /** Saved as soon as vendor and account are both there. */
  #change(part) {
    Object.assign(this, part);
    const { vendor, account } = this;
    if (account.trim() === "") return;
    this.wrong = !ACCOUNT.test(account.trim());
    if (!this.wrong) this.#wish({ provider: "external", external: { vendor, account: account.trim() } });
  }

  #wish(change) {
    this.asking = false;
    this.tell("provider", change);
  }
}

customElements.define("prosa-provider", ProsaProvider);
