import { css, html } from "lit";
import { t } from "../i18n.js";
import { answer } from "./answer.js";
import { Localized } from "./localized.js";
import { base, controls, dialogs } from "./styles.js";

/**
 * Asks before something that cannot be undone. `ask({title, text, confirm})` resolves with the answer. `within` keeps it to
 * what it stands in, whose rest has to be inert meanwhile; else nothing on the page goes on before.
 */
class ProsaQuestion extends Localized {
  static properties = {
    question: { state: true },
    within: { type: Boolean },
  };

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

      .within[open] {
        position: absolute;
        inset: auto var(--space-3) var(--space-3);
        inline-size: auto;
        margin: 0;
        box-shadow: 0 0 0 100vmax var(--shade);
      }
    `,
  ];

  async ask(question) {
    this.question = question;
    await this.updateComplete;
    return (await answer(this.renderRoot.querySelector("dialog"), this.within ? "show" : "showModal")) === "yes";
  }

  render() {
    const { title, text, confirm } = this.question ?? {};
    return html`
      <dialog class=${this.within ? "within" : ""} aria-labelledby="title" aria-describedby="text" @keydown=${this.#pressed}>
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

  /** Where a dialog is modal the browser does this. */
  #pressed(event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.close();
  }
}

customElements.define("prosa-question", ProsaQuestion);
