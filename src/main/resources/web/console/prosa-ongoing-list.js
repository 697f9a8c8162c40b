import { html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { Localized } from "../common/elements/localized.js";
import { base, controls } from "../common/elements/styles.js";
import { number } from "../common/format.js";
import { t } from "../common/i18n.js";
import { listStyle } from "./list-style.js";
import { ownRow, ownRowStyle } from "./own-row.js";
import { Roving } from "./roving.js";

/** The chats that the consultant attends now, with the last thing said in each and what he has not read. Tells `open`. */
class ProsaOngoingList extends Localized {
  static properties = {
    rooms: { attribute: false },
    chats: { attribute: false },
    chosen: {},
  };

  static styles = [base, controls, listStyle, ownRowStyle];

  #roving = new Roving(this);

  constructor() {
    super();
    this.chats = [];
  }

  render() {
    return html`
      <h2 id="title">${t("ongoing.title")} <span class="count figures">${number(this.chats.length)}</span></h2>
      ${this.chats.length > 0 ? this.#rows() : html`<p class="empty">${t("ongoing.empty")}</p>`}
    `;
  }

  #rows() {
    const { rooms, chosen } = this;
    const list = { rooms, chosen, stop: this.#roving.stop(this.chats, chosen), open: (chat) => this.tell("open", chat) };
    return html`
      <div class="scroll">
        <ul aria-labelledby="title">
          ${repeat(
            this.chats,
            (chat) => chat.id,
            (chat) => ownRow(chat, list),
          )}
        </ul>
      </div>
    `;
  }
}

customElements.define("prosa-ongoing-list", ProsaOngoingList);
