import { html, nothing } from "lit";
import { get, patch } from "../../../common/api.js";
import { Localized } from "../../../common/elements/localized.js";
import "../../../common/elements/prosa-question.js";
import { base, controls } from "../../../common/elements/styles.js";
import { Fetched } from "../../../common/fetched.js";
import { learn, t } from "../../../common/i18n.js";
import { fieldStyle, textField } from "../../parts/field.js";
import { Complaint } from "../../parts/problems.js";
import "../../parts/prosa-page.js";
import { daysOf, draftOf, shortens } from "./keeping.js";
import { privacyStyle } from "./privacy-style.js";
import { words } from "./words.js";

learn(words);

/** Empresa > Privacidade: for how long ended chats are kept, and where customers' wishes are seen to. */
class ProsaPrivacy extends Localized {
  static properties = {
    draft: { state: true },
    wrong: { state: true },
    problem: { state: true },
    saving: { state: true },
  };

  static styles = [base, controls, fieldStyle, privacyStyle];

  #kept = new Fetched(this, async () => (await get("organization")).retentionDays ?? null);

  connectedCallback() {
    super.connectedCallback();
    this.#kept.need("kept");
  }

  render() {
    return html`
      <prosa-page .heading=${t("page.settings_privacy")} .lead=${t("privacy.lead")} .state=${this.#kept.state} @retry=${() => this.#kept.again()}>
        ${this.#kept.state === "ready" ? this.#sections() : nothing}
      </prosa-page>
      <prosa-question></prosa-question>
    `;
  }

  get #draft() {
    return this.draft ?? draftOf(this.#kept.value);
  }

  #sections() {
    return html`
      <section aria-labelledby="keeping">
        <h2 id="keeping">${t("privacy.keeping")}</h2>
        <p class="means">${t("privacy.keeping.goes")}</p>
        <p class="means">${t("privacy.keeping.stays")}</p>
        ${this.#form()}
      </section>
      <section aria-labelledby="wishes">
        <h2 id="wishes">${t("privacy.wishes")}</h2>
        <p class="means">${t("privacy.wishes.means")}</p>
        <p class="means"><a class="link" href="/firm/people/customers">${t("privacy.to_customers")}</a></p>
      </section>
    `;
  }

  #form() {
    const complaint = new Complaint(this.problem, ["retentionDays"], { "retentionDays.invalid": "privacy.days.wrong" });
    return html`<form novalidate @submit=${this.#submitted}>
      <fieldset aria-labelledby="keeping">
        ${this.#choice("forever", true)} ${this.#choice("for_a_time", false)}
        ${this.#draft.forever ? nothing : this.#days(this.wrong ? t("privacy.days.wrong") : complaint.of("retentionDays"))}
      </fieldset>
      <p class="error" role="alert">${complaint.rest ?? nothing}</p>
      <button class="button primary" ?disabled=${this.saving}>${t(this.saving ? "part.saving" : "part.save")}</button>
    </form>`;
  }

  #choice(name, forever) {
    return html`<label>
      <input type="radio" name="keeping" .checked=${this.#draft.forever === forever} @change=${() => this.#change({ forever })} />
      ${t(`privacy.${name}`)}
    </label>`;
  }

  #days(error) {
    return textField({ name: "days", label: t("privacy.days"), hint: t("privacy.days.hint"), error, value: this.#draft.days, length: 5, onInput: (days) => this.#change({ days }) });
  }

  #change(part) {
    Object.assign(this, { draft: { ...this.#draft, ...part }, wrong: false, problem: undefined });
  }

  async #submitted(event) {
    event.preventDefault();
    const days = daysOf(this.#draft);
    this.wrong = days === undefined;
    if (this.wrong) return this.renderRoot.querySelector("#days").focus();
    if (!shortens(this.#kept.value, days) || (await this.#sure(days))) await this.#save(days);
  }

  #sure(days) {
    const question = { title: t("privacy.sure", { n: days }), text: t("privacy.sure.text"), confirm: t("privacy.sure.confirm") };
    return this.renderRoot.querySelector("prosa-question").ask(question);
  }

  async #save(days) {
    this.saving = true;
    try {
      this.#kept.value = (await patch("organization", { retentionDays: days })).retentionDays ?? null;
      this.draft = undefined;
      this.tell("say", t("saved"));
    } catch (problem) {
      this.problem = problem;
    }
    this.saving = false;
  }
}

customElements.define("prosa-privacy", ProsaPrivacy);
