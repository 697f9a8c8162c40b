import { html, nothing } from "lit";
import { get, patch } from "../../../common/api.js";
import { Localized } from "../../../common/elements/localized.js";
import { base, controls } from "../../../common/elements/styles.js";
import { Fetched } from "../../../common/fetched.js";
import { t } from "../../../common/i18n.js";
import { fieldStyle, textArea } from "../../parts/field.js";
import { sentenceOf } from "../../parts/problems.js";
import { keysStyle } from "./keys-style.js";

/** From which pages the embed may call: an origin in each line. */
class ProsaOrigins extends Localized {
  static properties = {
    draft: { state: true },
    error: { state: true },
    saving: { state: true },
  };

  static styles = [base, controls, fieldStyle, keysStyle];

  #organization = new Fetched(this, () => get("organization"));

  connectedCallback() {
    super.connectedCallback();
    this.#organization.need("own");
  }

  render() {
    if (this.#organization.failed) return this.#unreachable();
    const known = this.#organization.value?.allowedOrigins;
    if (!known) return nothing;
    return html`<form @submit=${this.#submitted}>
      ${textArea({
        name: "origins",
        label: t("origins.label"),
        hint: t("origins.hint"),
        error: this.error,
        value: this.draft ?? known.join("\n"),
        rows: Math.max(2, known.length + 1),
        onInput: (draft) => Object.assign(this, { draft, error: undefined }),
      })}
      <button class="button primary" ?disabled=${this.saving || this.draft === undefined}>${t(this.saving ? "part.saving" : "part.save")}</button>
    </form>`;
  }

  #unreachable() {
    return html`<p>${t("part.failed")} <button class="link" @click=${() => this.#organization.again()}>${t("try_again")}</button></p>`;
  }

  async #submitted(event) {
    event.preventDefault();
    Object.assign(this, { saving: true, error: undefined });
    try {
      this.#organization.value = await patch("organization", { allowedOrigins: this.draft.split(/\s+/).filter(Boolean) });
      this.draft = undefined;
      this.tell("say", t("origins.saved"));
    } catch (problem) {
      this.error = problem.status === 400 ? t("origins.wrong") : sentenceOf(problem);
    } finally {
      this.saving = false;
    }
  }
}

customElements.define("prosa-origins", ProsaOrigins);
