import { html, nothing } from "lit";
import * as icons from "../../../common/elements/icons.js";
import { Localized } from "../../../common/elements/localized.js";
import "../../../common/elements/prosa-avatar.js";
import { base, controls } from "../../../common/elements/styles.js";
import { Fetched } from "../../../common/fetched.js";
import { listed } from "../../../common/format.js";
import { learn, t } from "../../../common/i18n.js";
import "../../parts/prosa-empty.js";
import "../../parts/prosa-page.js";
import { rowsStyle } from "../../parts/rows-style.js";
import { whole } from "../../parts/whole.js";
import { groupsStyle } from "./groups-style.js";
import "./prosa-group.js";
import { words } from "./words.js";

learn(words);

const FACES = 5;

/** Empresa > Grupos de atendimento: who may attend which projects. Supervisors and admins change it, all others may look. */
class ProsaGroups extends Localized {
  static properties = { user: { attribute: false } };

  static styles = [base, controls, rowsStyle, groupsStyle];

  #groups = new Fetched(this, () => whole("service-groups"));

  connectedCallback() {
    super.connectedCallback();
    this.#groups.need("all");
  }

  render() {
    return html`
      <prosa-page
        .heading=${t("page.settings_groups")}
        .lead=${t("groups.lead")}
        .state=${this.#groups.state}
        @retry=${() => this.#groups.again()}
      >
        ${this.#locked ? nothing : this.#adding("actions")} ${this.#groups.state === "ready" ? this.#list(this.#groups.value) : nothing}
      </prosa-page>
      <prosa-group .user=${this.user} ?locked=${this.#locked} @saved=${() => this.#groups.again()}></prosa-group>
    `;
  }

  get #locked() {
    return this.user.role === "consultant";
  }

  #adding(slot) {
    return html`<button slot=${slot ?? nothing} class="button primary" @click=${() => this.#open()}>${icons.plus}${t("groups.new")}</button>`;
  }

  #list(groups) {
    if (groups.length === 0) return html`<prosa-empty .words=${t("groups.empty")}></prosa-empty>`;
    return html`<ul class="rows" aria-label=${t("groups.list")}>
      ${groups.map((group) => this.#row(group))}
    </ul>`;
  }

  #row(group) {
    const { name, open, members } = group;
    return html`<li>
      <button class="row" @click=${() => this.#open(group)}>
        <span class="name clipped">${name}</span>
        ${open ? html`<span class="chip">${t("groups.open")}</span>` : nothing}
        <span class="members clipped">${members.length > 0 ? listed(members.map((one) => one.name)) : t("groups.members", { n: 0 })}</span>
        <span class="faces" aria-hidden="true">
          ${members.slice(0, FACES).map((one) => html`<prosa-avatar .name=${one.name}></prosa-avatar>`)}
          ${members.length > FACES ? html`<small>+${members.length - FACES}</small>` : nothing}
        </span>
      </button>
    </li>`;
  }

  #open(group) {
    this.renderRoot.querySelector("prosa-group").edit(group);
  }
}

customElements.define("prosa-groups", ProsaGroups);
