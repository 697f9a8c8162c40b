import { html, nothing } from "lit";
import { Localized } from "../../../common/elements/localized.js";
import { base, controls } from "../../../common/elements/styles.js";
import { learn, locales, t } from "../../../common/i18n.js";
import { fieldStyle } from "../../parts/field.js";
import { sentenceOf } from "../../parts/problems.js";
import "../../parts/prosa-page.js";
import { chatSettingsStyle } from "./chat-settings-style.js";
import { ChatSettings } from "./chat-settings.js";
import { durationControl } from "./duration-control.js";
import { fits, written } from "./durations.js";
import "./prosa-provider.js";
import { choice, saved, settingRow } from "./setting-row.js";
import { words } from "./words.js";

learn(words);

const ROUTINGS = ["automatic", "queue", "manual"];
const MOST_CHATS = 1_000;

/** Each duration with the longest that it may be. */
const DURATIONS = { offerTimeout: "PT1H", reofferAfter: "P1D", lostAfter: "P30D", presenceGrace: "PT1H", abandonAfter: "P1D" };

/** Empresa > Chat: how the organization runs its chat. Admins change it, all others may look. */
class ProsaChatSettings extends Localized {
  static properties = {
    user: { attribute: false },
    wrong: { state: true },
  };

  static styles = [base, controls, fieldStyle, chatSettingsStyle];

  #settings = new ChatSettings();

  constructor() {
    super();
    this.wrong = {};
  }

  connectedCallback() {
    super.connectedCallback();
    this.#settings.addEventListener("changed", () => this.requestUpdate());
    this.#settings.read();
  }

  render() {
    return html`<prosa-page
      .heading=${t("page.settings_chat")}
      .lead=${t("chat_settings.lead")}
      .state=${this.#settings.state}
      @retry=${() => this.#settings.read()}
    >
      ${this.#settings.state === "ready" ? this.#sections() : nothing}
    </prosa-page>`;
  }

  get #locked() {
    return this.user.role !== "admin";
  }

  #sections() {
    return html`
      ${this.#locked ? html`<p class="read-only">${t("chat_settings.read_only")}</p>` : nothing}
      ${this.#section("provider", this.#provider())} ${this.#section("routing", this.#routing())}
      ${section("times", Object.keys(DURATIONS).map((name) => this.#duration(name)))}
      ${section("work", [this.#maxChats(), this.#switch("parkOnNewChat"), this.#switch("customerSeesHistory")])}
      ${section("region", [this.#select("locale", Object.entries(locales)), this.#select("timezone", this.#timezones())])}
    `;
  }

  /** One setting that has a section of its own. */
  #section(name, content) {
    const problem = this.#problemOf(name);
    return html`<section>
      <h2>${t(`chat_settings.${name}`)}${saved(this.#settings.stateOf(name))}</h2>
      ${content} ${problem ? html`<p class="error" role="alert">${problem}</p>` : nothing}
    </section>`;
  }

  #provider() {
    const { provider, external } = this.#settings.values;
    return html`<prosa-provider
      .provider=${provider}
      .external=${external}
      ?locked=${this.#locked}
      @provider=${({ detail }) => this.#settings.change("provider", detail)}
    ></prosa-provider>`;
  }

  #routing() {
    const onChange = (routing) => this.#settings.change("routing", { routing });
    return html`${choice({ name: "routing", options: ROUTINGS, value: this.#settings.values.routing, disabled: this.#locked, onChange })}
      <p class="means">${t("chat_settings.routing.at_once")}</p>`;
  }

  #duration(name) {
    const control = (tie) =>
      durationControl({
        ...tie,
        label: t(`chat_settings.${name}`),
        value: this.#settings.values[name],
        longest: DURATIONS[name],
        disabled: this.#locked,
        onChange: (duration) => this.#time(name, duration),
      });
    return this.#row(name, control);
  }

  #maxChats() {
    const control = ({ id, describedBy, invalid }) => html`<input
      class="input number"
      type="number"
      inputmode="numeric"
      min="0"
      max=${MOST_CHATS}
      id=${id}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      ?disabled=${this.#locked}
      .value=${String(this.#settings.values.maxChats)}
      @change=${(event) => this.#limit(event.target.valueAsNumber)}
    />`;
    return this.#row("maxChats", control);
  }

  #switch(name) {
    const control = ({ id, describedBy }) => html`<input
      type="checkbox"
      role="switch"
      id=${id}
      aria-describedby=${describedBy}
      ?disabled=${this.#locked}
      .checked=${this.#settings.values[name]}
      @change=${(event) => this.#settings.change(name, { [name]: event.target.checked })}
    />`;
    return this.#row(name, control);
  }

  #select(name, options) {
    const value = this.#settings.values[name];
    const control = ({ id, describedBy }) => html`<select
      class="input"
      id=${id}
      aria-describedby=${describedBy}
      ?disabled=${this.#locked}
      @change=${(event) => this.#settings.change(name, { [name]: event.target.value })}
    >
      ${options.map(([option, label]) => html`<option value=${option} .selected=${option === value}>${label}</option>`)}
    </select>`;
    return this.#row(name, control);
  }

  #row(name, control) {
    return settingRow({ name, control, state: this.#settings.stateOf(name), error: this.wrong[name] ?? this.#problemOf(name) });
  }

  #timezones() {
    const zones = new Set([...Intl.supportedValuesOf("timeZone"), "UTC", this.#settings.values.timezone]);
    return [...zones].sort().map((zone) => [zone, zone.replaceAll("_", " ")]);
  }

  #time(name, duration) {
    const longest = DURATIONS[name];
    const problem = fits(duration, longest) ? undefined : t("chat_settings.out_of_range", { longest: t(`chat_settings.longest.${longest}`) });
    this.#saveUnless(problem, name, written(duration));
  }

  #limit(value) {
    const fit = Number.isInteger(value) && value >= 0 && value <= MOST_CHATS;
    this.#saveUnless(fit ? undefined : t("chat_settings.maxChats.wrong"), "maxChats", value);
  }

  #saveUnless(problem, name, value) {
    this.wrong = problem ? { [name]: problem } : {};
    if (!problem) this.#settings.change(name, { [name]: value });
  }

  #problemOf(name) {
    const problem = this.#settings.problemOf(name);
    return problem && sentenceOf(problem);
  }
}

const section = (name, rows) => html`<section aria-labelledby="${name}-title">
  <h2 id="${name}-title">${t(`chat_settings.${name}`)}</h2>
  ${rows}
</section>`;

customElements.define("prosa-chat-settings", ProsaChatSettings);
