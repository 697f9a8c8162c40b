import { html, nothing } from "lit";
import * as icons from "../../common/elements/icons.js";
import { Localized } from "../../common/elements/localized.js";
import { base, controls } from "../../common/elements/styles.js";
import { Fetched } from "../../common/fetched.js";
import { learn, t } from "../../common/i18n.js";
import "../parts/prosa-page.js";
import { startStyle } from "./start-style.js";
import { readSteps } from "./steps.js";
import { words } from "./words.js";

learn(words);

/** Primeiros passos: what leads a new firm to its first chat. What is done is seen anew when one comes back to it. */
class ProsaFirstSteps extends Localized {
  static styles = [base, controls, startStyle];

  #steps = new Fetched(this, readSteps);

  connectedCallback() {
    super.connectedCallback();
    this.#steps.need("all");
    document.addEventListener("visibilitychange", this.#returned);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener("visibilitychange", this.#returned);
  }

  render() {
    return html`<prosa-page
      .heading=${t("page.start")}
      .lead=${t("start.lead")}
      .state=${this.#steps.state}
      @retry=${() => this.#steps.again()}
    >
      ${this.#steps.value ? this.#list(this.#steps.value) : nothing}
    </prosa-page>`;
  }

  #list(steps) {
    const done = steps.filter((step) => step.done).length;
    const next = steps.find((step) => !step.done);
    return html`
      <p class="progress" role="status">${t("start.progress", { done, all: steps.length })}</p>
      <ol>
        ${steps.map((step) => this.#step(step, step === next))}
      </ol>
      ${next ? nothing : html`<p class="all-done">${t("start.all_done")} <a href="/console">${t("start.to_chats")}</a></p>`}
    `;
  }

  #step({ name, links, done }, isNext) {
    return html`<li class=${done ? "done" : ""} aria-current=${isNext ? "step" : nothing}>
      <span class="mark" role="img" aria-label=${t(done ? "start.done" : "start.open")}>${done ? icons.check : nothing}</span>
      <div>
        <h2>${t(`start.${name}`)}</h2>
        ${done ? nothing : html`<p>${t(`start.${name}.how`)}</p>`}
        ${done ? nothing : html`<p class="links">${links.map((link) => this.#link(name, link, isNext))}</p>`}
      </div>
    </li>`;
  }

  #link(name, [word, address], isNext) {
    const first = isNext && word === "go";
    return html`<a class="button ${first ? "primary" : ""}" href=${address}>${t(`start.${name}.${word}`)}</a>`;
  }

  #returned = () => {
    if (!document.hidden) this.#steps.again();
  };
}

customElements.define("prosa-first-steps", ProsaFirstSteps);
