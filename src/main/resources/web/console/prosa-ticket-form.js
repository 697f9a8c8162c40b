import { css, html } from "lit";
import { answer } from "../common/elements/answer.js";
import { Localized } from "../common/elements/localized.js";
import { base, controls, dialogs } from "../common/elements/styles.js";
import { t } from "../common/i18n.js";

const SUBJECT = 200;
const DESCRIPTION = 8_000;

/** Asks what a ticket is to be about. `ask({subject})` resolves with `{subject, description}`, or with nothing. */
class ProsaTicketForm extends Localized {
  static styles = [
    base,
    controls,
    dialogs,
    css`
      dialog {
        inline-size: min(480px, calc(100vw - 2 * var(--space-4)));
      }

      form {
        display: grid;
        gap: var(--space-4);
      }

      label {
        display: grid;
        gap: var(--space-1);
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      input,
      textarea {
        inline-size: 100%;
        min-block-size: max(36px, var(--target));
        padding: var(--space-2) var(--space-3);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--surface);
        color: var(--ink);
        font: inherit;
        font-size: var(--text);
        resize: vertical;
      }

      textarea {
        min-block-size: 96px;
      }

      footer {
        margin-block-start: var(--space-2);
      }

      @media (pointer: coarse) {
        input,
        textarea {
          font-size: 16px;
        }
      }
    `,
  ];

  async ask({ subject }) {
    const dialog = this.#dialog;
    const form = dialog.querySelector("form");
    form.reset();
    form.elements.subject.value = subject;
    return (await answer(dialog)) === "open" ? filledIn(form) : undefined;
  }

  get #dialog() {
    return this.renderRoot.querySelector("dialog");
  }

  render() {
    return html`
      <dialog aria-labelledby="title">
        <form method="dialog">
          <h2 id="title">${t("ticket.title")}</h2>
          <label>${t("ticket.subject")}<input name="subject" required maxlength=${SUBJECT} autocomplete="off" autofocus /></label>
          <label>${t("ticket.description")}<textarea name="description" rows="4" maxlength=${DESCRIPTION}></textarea></label>
          <footer>
            <button type="button" class="button" @click=${() => this.#dialog.close()}>${t("question.cancel")}</button>
            <button class="button primary" value="open">${t("ticket.open")}</button>
          </footer>
        </form>
      </dialog>
    `;
  }
}

/** What was left empty is not said at all. */
function filledIn(form) {
  const fields = [...new FormData(form)].map(([name, value]) => [name, value.trim()]);
  return Object.fromEntries(fields.filter(([, value]) => value));
}

customElements.define("prosa-ticket-form", ProsaTicketForm);
