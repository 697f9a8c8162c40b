import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import * as icons from "../common/elements/icons.js";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-avatar.js";
import { base, controls } from "../common/elements/styles.js";
import { t } from "../common/i18n.js";
import { sentence } from "../common/line/refusal.js";
import { choiceStyle } from "./choice-style.js";
import { inOrder, suggestion } from "./choosing.js";
import { KeptFocus } from "./kept-focus.js";

/**
 * Where a customer chooses who attends him, among those who are online, and says whether somebody else may. Tells
 * `choice`, with `{consultant, acceptOthers}`, or without while nobody can be chosen; and `back` where he came from a chat.
 */
class ProsaChoice extends Localized {
  static properties = {
    team: { attribute: false },
    refused: {},
    problem: { attribute: false },
    again: { type: Boolean },
    consultant: { state: true },
    acceptOthers: { state: true },
  };

  static styles = [base, controls, choiceStyle];

  /** The order of the first picture: who comes or goes meanwhile must not move the others under his hand. */
  #order;
  #left;

  constructor() {
    super();
    this.acceptOthers = false;
    new KeptFocus(this, () => this.focus());
  }

  async focus() {
    await this.updateComplete;
    this.renderRoot.querySelector("input:checked, input:enabled, .go")?.focus();
  }

  willUpdate(changed) {
    this.#order ??= inOrder(this.team).map((one) => one.id);
    if (changed.has("team")) this.#keepChoice();
  }

  render() {
    const online = this.team.some((one) => one.online);
    return html`
      <form @submit=${this.#submitted}>
        ${this.again ? this.#back() : nothing} ${online ? this.#choice() : this.#nobody()}
      </form>
    `;
  }

  #back() {
    return html`<button type="button" class="button plain back" @click=${() => this.tell("back")}>
      ${icons.back} ${t("choice.back")}
    </button>`;
  }

  #choice() {
    const chosen = this.#find(this.consultant);
    return html`
      <fieldset>
        <legend>${t("choice.title")}</legend>
        ${repeat(
          this.#inOrder(),
          (one) => one.id,
          (one) => this.#candidate(one),
        )}
      </fieldset>
      <footer>
        <label class="others">
          <input type="checkbox" .checked=${this.acceptOthers} @change=${({ target }) => (this.acceptOthers = target.checked)} />
          <span>${chosen ? t("choice.others", { name: chosen.name }) : t("choice.others_any")}</span>
        </label>
        ${this.#news()}
        <button class="button primary large go" aria-disabled=${chosen ? nothing : "true"}>
          ${chosen ? t("choice.call", { name: chosen.name }) : t("choice.call_nobody")}
        </button>
      </footer>
    `;
  }

  #candidate({ id, name, online }) {
    return html`
      <label class="candidate ${online ? "" : "away"}">
        <prosa-avatar .name=${name} presence=${online ? "available" : "away"}></prosa-avatar>
        <span><b class="clipped">${name}</b><small>${t(online ? "choice.online" : "choice.offline")}</small></span>
        <input
          type="radio"
          name="consultant"
          value=${id}
          .checked=${id === this.consultant}
          ?disabled=${!online}
          @change=${() => this.#choose(id)}
        />
      </label>
    `;
  }

  #nobody() {
    return html`
      <div class="nobody">
        <h3>${t("choice.nobody")}</h3>
        <p>${t(this.again ? "choice.nobody.again" : "choice.nobody.text")}</p>
        ${this.#news()}
        ${this.again ? nothing : html`<button class="button primary large go">${t("choice.open_anyway")}</button>`}
      </div>
    `;
  }

  /** What came between him and his choice. */
  #news() {
    const words = this.problem ? sentence(this.problem) : this.#left && t("choice.left", { name: this.#left });
    return html`<p class="news" role="status">${words || nothing}</p>`;
  }

  /** Whoever came meanwhile stands at the end. */
  #inOrder() {
    const late = this.team.filter((one) => !this.#order.includes(one.id));
    return [...this.#order.map((id) => this.#find(id)).filter(Boolean), ...late];
  }

  /** Who has gone offline is not chosen any longer; it is for the customer to choose the next. */
  #keepChoice() {
    const chosen = this.#find(this.consultant);
    if (chosen?.online) return;
    if (chosen) this.#left = chosen.name;
    this.consultant = this.#left ? undefined : suggestion(this.team, this.refused);
  }

  #choose(id) {
    this.consultant = id;
    this.#left = undefined;
  }

  #find(id) {
    return this.team.find((one) => one.id === id);
  }

  #submitted(event) {
    event.preventDefault();
    const { consultant, acceptOthers } = this;
    if (consultant) this.tell("choice", { consultant, acceptOthers });
    else if (this.team.some((one) => one.online)) this.focus();
    else this.tell("choice", {});
  }
}

customElements.define("prosa-choice", ProsaChoice);
