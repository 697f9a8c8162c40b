import { html, nothing } from "lit";
import { get, post } from "../../common/api.js";
import { now } from "../../common/clock.js";
import { Localized } from "../../common/elements/localized.js";
import "../../common/elements/prosa-avatar.js";
import { base, controls } from "../../common/elements/styles.js";
import { when } from "../../common/format.js";
import { t } from "../../common/i18n.js";
import { pieces } from "../../common/links.js";
import { fieldStyle, textArea } from "../parts/field.js";
import { Listing, pager } from "../parts/listing.js";
import { sentenceOf } from "../parts/problems.js";
import { commentsStyle } from "./comments-style.js";

const LONGEST = 8_000;

/** What the team says about a ticket, the oldest first, and where one says more. */
class ProsaComments extends Localized {
  static properties = {
    ticket: {},
    draft: { state: true },
    problem: { state: true },
    sending: { state: true },
  };

  static styles = [base, controls, fieldStyle, commentsStyle];

  #comments = new Listing(this, ({ ticket, after }) => get(`tickets/${ticket}/comments`, { after }));

  constructor() {
    super();
    this.draft = "";
  }

  willUpdate() {
    this.#comments.need({ ticket: this.ticket });
  }

  render() {
    const { items, state } = this.#comments;
    return html`
      <h2>${t("ticket.comments")}</h2>
      ${items.length === 0 && state === "ready" ? html`<p class="soft">${t("ticket.no_comments")}</p>` : nothing}
      <ol aria-label=${t("ticket.comments")}>
        ${items.map(comment)}
      </ol>
      ${pager(this.#comments)}
      <form @submit=${this.#submitted} @keydown=${this.#pressed}>
        ${textArea({
          name: "text",
          label: t("ticket.comment.label"),
          hint: t("ticket.comment.hint"),
          error: this.problem && sentenceOf(this.problem),
          value: this.draft,
          length: LONGEST,
          onInput: (text) => (this.draft = text),
        })}
        <button class="button" ?disabled=${this.sending || this.draft.trim() === ""}>
          ${t(this.sending ? "ticket.commenting" : "ticket.comment")}
        </button>
      </form>
    `;
  }

  #pressed(event) {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  }

  async #submitted(event) {
    event.preventDefault();
    const text = this.draft.trim();
    if (text === "" || this.sending) return;
    this.sending = true;
    this.problem = undefined;
    try {
      await post(`tickets/${this.ticket}/comments`, { text });
      this.draft = "";
      this.#comments.again();
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.sending = false;
    }
  }
}

const comment = ({ author, at, text }) => html`<li>
  <prosa-avatar .name=${author.name}></prosa-avatar>
  <p class="who"><strong>${author.name}</strong> <time class="figures" datetime=${at}>${when(at, now())}</time></p>
  <p class="text">${pieces(text).map(piece)}</p>
</li>`;

const piece = ({ text, href }) => (href ? html`<a href=${href} target="_blank" rel="noopener noreferrer nofollow">${text}</a>` : text);

customElements.define("prosa-comments", ProsaComments);
