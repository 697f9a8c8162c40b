import { html, nothing } from "lit";
import { Localized } from "../common/elements/localized.js";
import { base, controls } from "../common/elements/styles.js";
import { t } from "../common/i18n.js";
import { face } from "./icons.js";
import { ratingStyle } from "./rating-style.js";

/** The server's limit for a comment, in characters. */
const LONGEST = 2_000;
const SCORES = [1, 2, 3, 4, 5];

/** How it was, in five words, and more if he likes. Tells `rate` with `{score, comment}`, or `skip`. */
class ProsaRating extends Localized {
  static properties = {
    busy: { type: Boolean },
    score: { state: true },
  };

  static styles = [base, controls, ratingStyle];

  async focus() {
    await this.updateComplete;
    this.renderRoot.querySelector("input").focus();
  }

  render() {
    return html`
      <form @submit=${this.#submitted}>
        <button type="button" class="button plain skip" @click=${() => this.tell("skip")}>${t("rating.skip")}</button>
        <fieldset>
          <legend>${t("rating.title")}</legend>
          <div class="scores">${SCORES.map((score) => this.#choice(score))}</div>
        </fieldset>
        ${this.score ? this.#comment() : nothing}
      </form>
    `;
  }

  #choice(score) {
    return html`
      <label>
        <input type="radio" name="score" class="unseen" value=${score} @change=${() => (this.score = score)} />
        ${face(score)}<span>${t(`rating.${score}`)}</span>
      </label>
    `;
  }

  #comment() {
    return html`
      <textarea rows="2" maxlength=${LONGEST} aria-label=${t("rating.comment")} placeholder=${t("rating.comment")}></textarea>
      <button class="button primary" ?disabled=${this.busy}>${t("rating.send")}</button>
    `;
  }

  #submitted(event) {
    event.preventDefault();
    const comment = this.renderRoot.querySelector("textarea")?.value.trim();
    if (this.score) this.tell("rate", { score: this.score, ...(comment && { comment }) });
  }
}

customElements.define("prosa-rating", ProsaRating);
