import { html, nothing } from "lit";
import { post, remove } from "../../common/api.js";
import { Localized } from "../../common/elements/localized.js";
import "../../common/elements/prosa-question.js";
import { base, controls } from "../../common/elements/styles.js";
import { Fetched } from "../../common/fetched.js";
import { when } from "../../common/format.js";
import { learn, t } from "../../common/i18n.js";
import { field, fieldStyle } from "../parts/field.js";
import { Complaint, sentenceOf } from "../parts/problems.js";
import "../parts/prosa-page.js";
import { whole } from "../parts/whole.js";
import { accountStyle } from "./account-style.js";
import { deviceOf } from "./device-words.js";
import { words } from "./words.js";

learn(words);

const OWN_WORDS = { wrong_password: "account.wrong_password", rate_limited: "account.many", invalid: "account.unfit" };

/** One's own account: the password, and where one is signed in. */
class ProsaAccount extends Localized {
  static properties = { user: { attribute: false }, problem: { state: true }, saving: { state: true } };

  static styles = [base, controls, fieldStyle, accountStyle];

  #sessions = new Fetched(this, () => whole("sessions"));

  connectedCallback() {
    super.connectedCallback();
    this.#sessions.need("all");
  }

  render() {
    return html`
      <prosa-page .heading=${t("page.account")} .lead=${this.user.name} .state=${this.#sessions.state} @retry=${() => this.#sessions.again()}>
        ${this.#sessions.state === "ready" ? [this.#password(), this.#devices(this.#sessions.value)] : nothing}
      </prosa-page>
      <prosa-question></prosa-question>
    `;
  }

  #password() {
    const complaint = new Complaint(this.problem, ["new"], OWN_WORDS);
    const wrong = this.problem?.code === "wrong_password";
    return html`<section aria-labelledby="password">
      <h2 id="password">${t("account.password")}</h2>
      <form @submit=${this.#change}>
        ${passwordField({
          name: "current",
          label: t("account.current"),
          autocomplete: "current-password",
          error: wrong ? complaint.rest : undefined,
        })}
        ${passwordField({
          name: "new",
          label: t("account.new"),
          hint: t("account.new.hint"),
          autocomplete: "new-password",
          length: 8,
          error: complaint.of("new"),
        })}
        ${wrong ? nothing : html`<p class="error" role="alert">${complaint.rest ?? nothing}</p>`}
        <button class="button primary" ?disabled=${this.saving}>${t(this.saving ? "part.saving" : "account.change")}</button>
      </form>
    </section>`;
  }

  #devices(sessions) {
    return html`<section aria-labelledby="devices">
      <h2 id="devices">${t("account.sessions")}</h2>
      <ul>
        ${sessions.map((session) => this.#device(session))}
      </ul>
      ${sessions.length > 1 ? html`<button class="button" @click=${this.#endOthers}>${t("account.end_others")}</button>` : nothing}
    </section>`;
  }

  #device({ id, userAgent, lastSeen, current }) {
    const device = deviceOf(userAgent);
    return html`<li>
      <span>${device}<small>${current ? t("account.this_one") : t("account.last_seen", { at: when(lastSeen, Date.now()) })}</small></span>
      ${current
        ? nothing
        : html`<button class="link" aria-label=${t("account.end_this", { device })} @click=${() => this.#end(`sessions/${id}`)}>
            ${t("account.end")}
          </button>`}
    </li>`;
  }

  async #change(event) {
    event.preventDefault();
    const form = event.target;
    Object.assign(this, { saving: true, problem: undefined });
    try {
      await post("me/password", Object.fromEntries(new FormData(form)));
      form.reset();
      this.tell("say", t("account.changed"));
      this.#sessions.again();
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.saving = false;
    }
  }

  async #endOthers() {
    const question = { title: t("account.end_others.title"), text: t("account.end_others.text"), confirm: t("account.end_others") };
    if (await this.renderRoot.querySelector("prosa-question").ask(question)) this.#end("sessions");
  }

  async #end(path) {
    try {
      await remove(path);
      this.tell("say", t("account.ended"));
    } catch (problem) {
      this.tell("say", sentenceOf(problem));
    }
    this.#sessions.again();
  }
}

function passwordField({ autocomplete, length, ...words }) {
  return field({
    ...words,
    control: ({ id, describedBy, invalid }) => html`<input
      class="input"
      id=${id}
      name=${id}
      type="password"
      autocomplete=${autocomplete}
      minlength=${length ?? nothing}
      maxlength="200"
      required
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
    />`,
  });
}

customElements.define("prosa-account", ProsaAccount);
