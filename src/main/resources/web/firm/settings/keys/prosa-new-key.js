import { html, nothing } from "lit";
import { post } from "../../../common/api.js";
import { Localized } from "../../../common/elements/localized.js";
import { base, controls } from "../../../common/elements/styles.js";
import { t } from "../../../common/i18n.js";
import { fieldStyle, textArea, textField } from "../../parts/field.js";
import { Complaint } from "../../parts/problems.js";
import "../../parts/prosa-drawer.js";
import "../../parts/prosa-secret.js";
import { keysStyle } from "./keys-style.js";

const SCOPES = ["directory", "chats", "settings"];

/** The panel in which a key is made, and the one place where its secret is shown. Tells `saved`. */
class ProsaNewKey extends Localized {
  static properties = {
    kind: { state: true },
    draft: { state: true },
    problem: { state: true },
    saving: { state: true },
  };

  static styles = [base, controls, fieldStyle, keysStyle];

  constructor() {
    super();
    this.kind = "api-keys";
    this.draft = { name: "", scopes: SCOPES, publicKey: "" };
  }

  /** @param {"api-keys" | "signing-keys"} kind */
  async edit(kind) {
    Object.assign(this, { kind, draft: { name: "", scopes: SCOPES, publicKey: "" }, problem: undefined });
    await this.updateComplete;
    this.#drawer.show();
  }

  render() {
    const complaint = new Complaint(this.problem, ["name", "publicKey"], { "publicKey.invalid": "keys.public_key.wrong" });
    return html`
      <prosa-drawer .heading=${t(`keys.${this.kind}.new`)} @dismiss=${() => this.#drawer.shut()}>
        <form @submit=${this.#submitted}>
          ${textField({
            name: "name",
            label: t("keys.name"),
            hint: t("keys.name.hint"),
            error: complaint.of("name"),
            value: this.draft.name,
            length: 100,
            required: true,
            onInput: (name) => (this.draft = { ...this.draft, name }),
          })}
          ${this.kind === "api-keys" ? this.#scopes() : this.#publicKey(complaint)}
          <p class="error" role="alert">${complaint.rest ?? nothing}</p>
        </form>
        <button slot="actions" class="button" @click=${() => this.#drawer.shut()}>${t("part.cancel")}</button>
        <button slot="actions" class="button primary" ?disabled=${this.saving} @click=${() => this.renderRoot.querySelector("form").requestSubmit()}>
          ${t(this.saving ? "part.saving" : "keys.create")}
        </button>
      </prosa-drawer>
      <prosa-secret></prosa-secret>
    `;
  }

  #scopes() {
    return html`<fieldset>
      <legend>${t("keys.scopes")}</legend>
      ${SCOPES.map(
        (scope) => html`<label>
          <input
            type="checkbox"
            .checked=${this.draft.scopes.includes(scope)}
            @change=${({ target }) => this.#choose(scope, target.checked)}
          />
          <span>${t(`keys.scope.${scope}`)}<small>${t(`keys.scope.${scope}.hint`)}</small></span>
        </label>`,
      )}
    </fieldset>`;
  }

  #choose(scope, chosen) {
    this.draft = { ...this.draft, scopes: SCOPES.filter((one) => (one === scope ? chosen : this.draft.scopes.includes(one))) };
  }

  #publicKey(complaint) {
    return textArea({
      name: "publicKey",
      label: t("keys.public_key"),
      hint: t("keys.public_key.hint"),
      error: complaint.of("publicKey"),
      value: this.draft.publicKey,
      length: 8000,
      rows: 6,
      onInput: (publicKey) => (this.draft = { ...this.draft, publicKey }),
    });
  }

  async #submitted(event) {
    event.preventDefault();
    Object.assign(this, { saving: true, problem: undefined });
    try {
      const key = await post(this.kind, this.#wanted());
      this.#drawer.shut();
      this.tell("saved");
      if (key.secret) await this.#show(key);
      else this.tell("say", t("keys.created"));
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.saving = false;
    }
  }

  #wanted() {
    const { name, scopes, publicKey } = this.draft;
    if (this.kind === "api-keys") return { name, scopes };
    return publicKey.trim() ? { name, publicKey } : { name };
  }

  #show({ name, secret }) {
    return this.renderRoot.querySelector("prosa-secret").show({ title: t("keys.secret", { name }), text: t("secret.once"), secret });
  }

  get #drawer() {
    return this.renderRoot.querySelector("prosa-drawer");
  }
}

customElements.define("prosa-new-key", ProsaNewKey);
