import { css, html } from "lit";
import { option } from "../common/device.js";
import { Localized } from "../common/elements/localized.js";
import { base, controls, dialogs } from "../common/elements/styles.js";
import { t } from "../common/i18n.js";
import { commandKeys } from "./command-items.js";
import { chooseSingleKeys, singleKeys } from "./keys.js";

/** By where they matter; what is pressed together, or one after the other, is parted by a space. */
const groups = {
  "keys.everywhere": [
    [commandKeys, "keys.commands"],
    [`${option} J`, "keys.after"],
    [`${option} K`, "keys.before"],
    ["N", "keys.next"],
    ["?", "keys.help"],
  ],
  "keys.offers": [
    ["Enter", "keys.accept"],
    ["Esc Esc", "keys.decline"],
  ],
  "keys.lists": [
    ["↑ ↓", "keys.move"],
    ["Enter", "keys.open"],
    ["Esc", "keys.back"],
  ],
  "keys.chat": [
    ["A", "keys.take"],
    ["R", "keys.write"],
    ["Enter", "keys.send"],
    ["Shift Enter", "keys.line"],
    [`${option} N`, "keys.note"],
    ["/", "keys.macro"],
    ["@", "keys.mention"],
  ],
};

/** The overlay that shows the keys. */
class ProsaKeys extends Localized {
  static styles = [
    base,
    controls,
    dialogs,
    css`
      dialog {
        inline-size: min(680px, calc(100vw - 2 * var(--space-4)));
        max-block-size: 90dvh;
      }

      .groups {
        columns: 2 240px;
        column-gap: var(--space-8);
        margin-block-start: var(--space-4);
      }

      section {
        break-inside: avoid;
        padding-block-end: var(--space-4);
      }

      h3 {
        padding-block-end: var(--space-1);
        color: var(--ink-faint);
        font-size: var(--text-tiny);
        font-weight: var(--medium);
      }

      .key {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-4);
        min-block-size: 30px;
        font-size: var(--text-small);
      }

      dt {
        display: flex;
        flex: none;
        gap: var(--space-1);
        order: 2;
      }

      kbd {
        min-inline-size: 24px;
        padding-inline: 6px;
        border: 1px solid var(--line);
        border-radius: 5px;
        background: var(--sunken);
        font: inherit;
        font-size: var(--text-tiny);
        line-height: 22px;
        text-align: center;
      }

      label {
        display: flex;
        align-items: center;
        gap: var(--space-2);
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
          <div class="groups">${Object.entries(groups).map(group)}</div>
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

const group = ([heading, keys]) => html`<section><h3>${t(heading)}</h3><dl>${keys.map(line)}</dl></section>`;

function line([pressed, words]) {
  return html`<div class="key"><dt>${pressed.split(" ").map((key) => html`<kbd>${key}</kbd>`)}</dt><dd>${t(words)}</dd></div>`;
}

customElements.define("prosa-keys", ProsaKeys);
