import { css, html } from "lit";
import { Localized } from "../common/elements/localized.js";
import { base, controls, dialogs } from "../common/elements/styles.js";
import { t } from "../common/i18n.js";
import { chooseSingleKeys, singleKeys } from "./keys.js";

const keys = [
  ["N", "keys.next"],
  ["A", "keys.take"],
  ["R", "keys.write"],
  ["↑ ↓", "keys.move"],
  ["Enter", "keys.open"],
  ["Esc", "keys.back"],
  ["Enter", "keys.send"],
  ["Shift Enter", "keys.line"],
  ["?", "keys.help"],
];

/** The overlay that shows the few keys there are. */
class ProsaKeys extends Localized {
  static styles = [
    base,
    controls,
    dialogs,
    css`
      dialog {
        inline-size: min(440px, calc(100vw - 2 * var(--space-4)));
      }

      h2 {
        margin-block-end: var(--space-4);
      }

      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--space-2) var(--space-5);
        align-items: baseline;
      }

      dt {
        display: flex;
        gap: var(--space-1);
      }

      kbd {
        padding-inline: 7px;
        border: 1px solid var(--line);
        border-radius: 5px;
        background: var(--sunken);
        font: inherit;
        font-size: var(--text-tiny);
        line-height: 22px;
      }

      label {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        margin-block: var(--space-5);
        min-block-size: var(--target);
        font-size: var(--text-small);
      }

      input {
        accent-color: var(--accent);
        inline-size: 16px;
        block-size: 16px;
      }

      footer {
        margin-block-start: 0;
      }
    `,
  ];

  show() {
    this.renderRoot.querySelector("dialog").showModal();
  }

  render() {
    return html`
      <dialog aria-labelledby="title">
        <form method="dialog">
          <h2 id="title">${t("keys.title")}</h2>
          <dl>${keys.map(line)}</dl>
          <label>
            <input type="checkbox" .checked=${singleKeys()} @change=${(event) => chooseSingleKeys(event.target.checked)} />
            ${t("keys.single")}
          </label>
          <footer><button class="button" autofocus>${t("keys.close")}</button></footer>
        </form>
      </dialog>
    `;
  }
}

function line([pressed, words]) {
  return html`<dt>${pressed.split(" ").map((key) => html`<kbd>${key}</kbd>`)}</dt><dd>${t(words)}</dd>`;
}

customElements.define("prosa-keys", ProsaKeys);
