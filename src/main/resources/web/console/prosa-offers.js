import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { now } from "../common/clock.js";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-ring.js";
import { base, controls, keycaps } from "../common/elements/styles.js";
import { t } from "../common/i18n.js";
import { whyHim } from "./offer-words.js";
import { offersStyle } from "./offers-style.js";

/** An Enter that comes sooner was meant for something else. In milliseconds. */
const TIME_TO_READ = 800;
/** How long a first Esc waits for the second. */
const SECOND_THOUGHT = 3_000;

/** The offers that stand, in sight whatever else is open. Tells `accept` and `decline` with the chat's id. */
class ProsaOffers extends Localized {
  static properties = {
    offers: { attribute: false },
    answering: {},
    doubted: { state: true },
  };

  static styles = [base, controls, keycaps, offersStyle];

  #timer;

  constructor() {
    super();
    this.offers = [];
  }

  /** Enter was pressed while nothing was being written. */
  enter() {
    const [first] = this.offers;
    if (first && now() - first.since > TIME_TO_READ) this.#accept(first);
  }

  /** Esc was pressed: the first one asks for a second. */
  escape() {
    const [first] = this.offers;
    if (this.doubted === first?.chat.id) this.#decline(first);
    else this.#doubt(first?.chat.id);
  }

  render() {
    return html`
      ${repeat(
        this.offers,
        (offer) => offer.chat.id,
        (offer, index) => this.#card(offer, index === 0),
      )}
      <p class="unseen" role="alert">${this.offers.map(spoken).join(" ")}</p>
    `;
  }

  #card(offer, first) {
    const { customer, project, id } = offer.chat;
    return html`
      <section aria-label=${t("offer.label", { name: customer.name })}>
        <prosa-ring .since=${offer.since} .until=${offer.expiresAt}></prosa-ring>
        <div class="what">
          <p class="why">${whyHim(offer)}</p>
          <h2 class="clipped">${customer.name}</h2>
          <p class="project clipped">${project.name}</p>
        </div>
        <div class="answers">
          <button
            class="button primary"
            aria-keyshortcuts=${first ? "Enter" : nothing}
            ?disabled=${this.answering === id}
            @click=${() => this.#accept(offer)}
          >
            ${t("offer.accept")}${first ? html`<kbd aria-hidden="true">Enter</kbd>` : nothing}
          </button>
          <button class="button" ?disabled=${this.answering === id} @click=${() => this.#decline(offer)}>
            ${this.#declineWords(id, first)}
          </button>
        </div>
      </section>
    `;
  }

  #declineWords(chat, first) {
    if (this.doubted === chat) return html`<span role="status">${t("offer.decline_again")}</span>`;
    return html`${t("offer.decline")}${first ? html`<kbd aria-hidden="true">Esc Esc</kbd>` : nothing}`;
  }

  #accept({ chat }) {
    this.tell("accept", chat.id);
  }

  #decline({ chat }) {
    this.#doubt(undefined);
    this.tell("decline", chat.id);
  }

  #doubt(chat) {
    clearTimeout(this.#timer);
    this.doubted = chat;
    if (chat) this.#timer = setTimeout(() => (this.doubted = undefined), SECOND_THOUGHT);
  }
}

function spoken(offer) {
  const { customer, project } = offer.chat;
  return t("offer.spoken", { name: customer.name, project: project.name, why: whyHim(offer) });
}

customElements.define("prosa-offers", ProsaOffers);
