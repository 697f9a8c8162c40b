import { css, html } from "lit";
import { answer } from "../../common/elements/answer.js";
import { Localized } from "../../common/elements/localized.js";
import { base, controls, dialogs } from "../../common/elements/styles.js";
import { t } from "../../common/i18n.js";
import { fieldStyle, textField } from "../parts/field.js";
import { sameName } from "./same-name.js";

const GOES = ["access", "name", "messages", "files"];
const STAYS = ["chats", "tickets", "audit"];

/**
 * Says what goes and what stays when a customer is forgotten, and has his name typed before that. `ask(name)` resolves with
 * whether it is to be done.
 */
class ProsaErasing extends Localized {
  static properties = { name: {}, typed: { state: true }, wrong: { state: true } };

  static styles = [
    base,
    controls,
    dialogs,
    fieldStyle,
    css`
      dialog {
        inline-size: min(520px, calc(100vw - 2 * var(--space-4)));
      }

      h2 {
        overflow-wrap: anywhere;
      }

      h3 {
        margin-block: var(--space-4) var(--space-1);
        font-size: var(--text-small);
        font-weight: var(--medium);
      }

      ul {
        display: grid;
        gap: var(--space-1);
        padding-inline-start: var(--space-5);
        color: var(--ink-soft);
        list-style: disc;
      }

      .last {
        margin-block: var(--space-4);
        font-weight: var(--medium);
      }
    `,
  ];

  constructor() {
    super();
    Object.assign(this, { name: "", typed: "", wrong: false });
  }

  async ask(name) {
    Object.assign(this, { name, typed: "", wrong: false });
    await this.updateComplete;
    return (await answer(this.renderRoot.querySelector("dialog"))) === "yes";
  }

  render() {
    return html`<dialog aria-labelledby="title">
      <form method="dialog" novalidate @submit=${this.#submitted}>
        <h2 id="title">${t("erasing.title", { name: this.name })}</h2>
        <h3 id="goes">${t("erasing.goes")}</h3>
        <ul aria-labelledby="goes">
          ${GOES.map((what) => html`<li>${t(`erasing.goes.${what}`)}</li>`)}
        </ul>
        <h3 id="stays">${t("erasing.stays")}</h3>
        <ul aria-labelledby="stays">
          ${STAYS.map((what) => html`<li>${t(`erasing.stays.${what}`)}</li>`)}
        </ul>
        <p class="last">${t("erasing.no_way_back")}</p>
        ${textField({
          name: "typed",
          label: t("erasing.type", { name: this.name }),
          error: this.wrong ? t("erasing.other_name") : undefined,
          value: this.typed,
          required: true,
          onInput: (typed) => Object.assign(this, { typed, wrong: false }),
        })}
        <footer>
          <button type="button" class="button" @click=${this.#cancel}>${t("part.cancel")}</button>
          <button class="button danger" value="yes">${t("erasing.confirm")}</button>
        </footer>
      </form>
    </dialog>`;
  }

  #submitted(event) {
    if (sameName(this.typed, this.name)) return;
    event.preventDefault();
    this.wrong = true;
    this.renderRoot.querySelector("#typed").focus();
  }

  #cancel(event) {
    event.target.closest("dialog").close();
  }
}

customElements.define("prosa-erasing", ProsaErasing);
