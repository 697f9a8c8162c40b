import { css, html } from "lit";
import { answer } from "../../common/elements/answer.js";
import { Localized } from "../../common/elements/localized.js";
import { base, controls, dialogs } from "../../common/elements/styles.js";
import { t } from "../../common/i18n.js";

/** Shows something secret this one time, to be copied. `show({title, text, secret})` resolves when it was put away. */
class ProsaSecret extends Localized {
  static properties = { shown: { state: true }, copied: { state: true } };

  static styles = [
    base,
    controls,
    dialogs,
    css`
      dialog {
        inline-size: min(520px, calc(100vw - 2 * var(--space-4)));
      }

      p {
        margin-block: var(--space-2) var(--space-4);
        color: var(--ink-soft);
      }

      code {
        display: block;
        padding: var(--space-3);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--sunken);
        font-size: var(--text-small);
        overflow-wrap: anywhere;
        user-select: all;
      }
    `,
  ];

  async show(shown) {
    Object.assign(this, { shown, copied: false });
    await this.updateComplete;
    await answer(this.renderRoot.querySelector("dialog"));
    this.shown = undefined;
  }

  render() {
    const { title, text, secret } = this.shown ?? {};
    return html`<dialog aria-labelledby="title" aria-describedby="text">
      <h2 id="title">${title}</h2>
      <p id="text">${text}</p>
      <code>${secret}</code>
      <form method="dialog">
        <footer>
          <button type="button" class="button" @click=${this.#copy}>${t(this.copied ? "secret.copied" : "secret.copy")}</button>
          <button class="button primary">${t("secret.done")}</button>
        </footer>
        <span class="unseen" role="status">${this.copied ? t("secret.copied") : ""}</span>
      </form>
    </dialog>`;
  }

  /** Where a browser lets nobody copy, it can still be marked by hand. */
  async #copy() {
    try {
      await navigator.clipboard.writeText(this.shown.secret);
      this.copied = true;
    } catch {
      getSelection().selectAllChildren(this.renderRoot.querySelector("code"));
    }
  }
}

customElements.define("prosa-secret", ProsaSecret);
