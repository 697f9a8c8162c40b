import { css, html } from "lit";
import { t } from "../i18n.js";
import { Localized } from "./localized.js";
import { base, controls, dialogs } from "./styles.js";

/** Asks before something that cannot be undone. `ask({title, text, confirm})` resolves with the answer. */
class ProsaQuestion extends Localized {
  static properties = { question: { state: true } };

  static styles = [
    base,
    controls,
    dialogs,
    css`
      h2 {
        margin-block-end: var(--space-2);
      }

      p {
        color: var(--ink-soft);
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
