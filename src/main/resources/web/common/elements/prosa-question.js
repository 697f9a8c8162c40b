import { css, html } from "lit";
import { t } from "../i18n.js";
import { Localized } from "./localized.js";
import { base, controls } from "./styles.js";

/** Asks before something that cannot be undone. `ask({title, text, confirm})` resolves with the answer. */
class ProsaQuestion extends Localized {
  static properties = { question: { state: true } };

  static styles = [
    base,
    controls,
    css`
      dialog {
        inline-size: min(400px, calc(100vw - 2 * var(--space-4)));
        padding: var(--space-6);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--raised);
        color: var(--ink);
        box-shadow: var(--float);
      }

      dialog::backdrop {
        background: var(--shade);
      }

      h2 {
        margin-block-end: var(--space-2);
        font-size: var(--text-large);
        font-weight: var(--strong);
      }

      p {
        color: var(--ink-soft);
      }

      footer {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--space-2);
        margin-block-start: var(--space-6);
      }
    `,
  ];

  async ask(question) {
    this.question = question;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector("dialog");
    dialog.returnValue = "";
    dialog.showModal();
    await new Promise((resolve) => dialog.addEventListener("close", resolve, { once: true }));
    return dialog.returnValue === "yes";
  }

  render() {
    const { title, text, confirm } = this.question ?? {};
    return html`
      <dialog aria-labelledby="title" aria-describedby="text">
        <form method="dialog">
          <h2 id="title">${title}</h2>
          <p id="text">${text}</p>
          <footer>
            <button class="button" value="no">${t("question.cancel")}</button>
            <button class="button danger" value="yes" autofocus>${confirm}</button>
          </footer>
        </form>
      </dialog>
    `;
  }
}

customElements.define("prosa-question", ProsaQuestion);
