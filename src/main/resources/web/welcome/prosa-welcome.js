import { html, nothing } from "lit";
import { post, Problem } from "../common/api.js";
import * as icons from "../common/elements/icons.js";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-settings.js";
import { base, controls } from "../common/elements/styles.js";
import { learn, locale, locales, t } from "../common/i18n.js";
import { field, fieldStyle } from "../firm/parts/field.js";
import { welcomeStyle } from "./welcome-style.js";
import { words } from "./words.js";

learn(words);

const START = "/firm/start";

/** Asks whoever has installed Prosa for his firm and for himself, and lets him in as its admin. */
class ProsaWelcome extends Localized {
  static properties = {
    wrong: { state: true },
    problem: { state: true },
    beginning: { state: true },
  };

  static styles = [base, controls, fieldStyle, welcomeStyle];

  #code = decodeURIComponent(location.hash.slice(1));

  render() {
    document.title = `${t("welcome.title")} · Prosa`;
    return html`
      <main>
        <header>${icons.mark}<h1>${t("welcome.heading")}</h1></header>
        <p class="lead">${t("welcome.lead")}</p>
        <form @submit=${this.#submitted}>
          ${this.#code ? nothing : html`<fieldset>${this.#text("code", { autocomplete: "off" })}</fieldset>`}
          <fieldset>
            <legend>${t("welcome.firm")}</legend>
            ${this.#text("organization", { autocomplete: "organization", length: 200 })}
            <div class="pair">${this.#select("locale", Object.entries(locales), locale())} ${this.#timezone()}</div>
          </fieldset>
          <fieldset>
            <legend>${t("welcome.you")}</legend>
            ${this.#text("name", { autocomplete: "name", length: 200 })}
            ${this.#text("email", { autocomplete: "username", type: "email", length: 254 })}
            ${this.#text("password", { autocomplete: "new-password", type: "password", shortest: 8 })}
          </fieldset>
          <button class="button primary large" ?disabled=${this.beginning}>
            ${t(this.beginning ? "welcome.beginning" : "welcome.begin")}
          </button>
          <p class="problem" role="alert">${this.problem ? t(this.problem) : nothing}</p>
        </form>
      </main>
      <footer><prosa-settings up start></prosa-settings></footer>
    `;
  }

  firstUpdated() {
    this.renderRoot.querySelector("input").focus();
  }

  #text(name, { type = "text", autocomplete, length, shortest }) {
    return this.#field(
      name,
      ({ id, describedBy, invalid }) => html`<input
        class="input"
        id=${id}
        name=${id}
        type=${type}
        autocomplete=${autocomplete}
        autocapitalize=${type === "text" ? nothing : "none"}
        maxlength=${length ?? nothing}
        minlength=${shortest ?? nothing}
        required
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
      />`,
    );
  }

  #timezone() {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const zones = new Set([...Intl.supportedValuesOf("timeZone"), "UTC", here]);
    const options = [...zones].sort().map((zone) => [zone, zone.replaceAll("_", " ")]);
    return this.#select("timezone", options, here);
  }

  #select(name, options, value) {
    return this.#field(
      name,
      ({ id }) => html`<select class="input" id=${id} name=${id}>
        ${options.map(([option, label]) => html`<option value=${option} ?selected=${option === value}>${label}</option>`)}
      </select>`,
    );
  }

  #field(name, control) {
    const hint = hinted.includes(name) ? t(`welcome.${name}.hint`) : undefined;
    const error = this.wrong === name ? t(`welcome.wrong.${name === "organization" ? "name" : name}`) : undefined;
    return field({ name, label: t(`welcome.${name}`), hint, error, control });
  }

  async #submitted(event) {
    event.preventDefault();
    const answers = Object.fromEntries(new FormData(event.target));
    Object.assign(this, { problem: undefined, wrong: undefined, beginning: true });
    try {
      await post("setup", { code: this.#code, ...answers });
      location.replace(START);
    } catch (problem) {
      this.beginning = false;
      this.#tell(problem);
    }
  }

  async #tell(problem) {
    if (!(problem instanceof Problem)) throw problem;
    this.wrong = problem.code === "wrong_setup_code" ? "code" : problem.field;
    if (this.wrong === "code") this.#code = "";
    if (!asked.includes(this.wrong)) this.problem = sentences[problem.code] ?? "sign_in.unreachable";
    await this.updateComplete;
    this.renderRoot.querySelector("[aria-invalid=true]")?.focus();
  }
}

const asked = ["code", "organization", "name", "email", "password"];
const hinted = ["code", "password"];
const sentences = { already_set_up: "welcome.over", rate_limited: "sign_in.many" };

customElements.define("prosa-welcome", ProsaWelcome);
