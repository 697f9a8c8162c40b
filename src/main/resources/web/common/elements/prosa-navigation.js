import { html, nothing } from "lit";
import { t } from "../i18n.js";
import { isIn, sectionsFor } from "../sections.js";
import { Localized } from "./localized.js";
import { navigationStyle } from "./navigation-style.js";
import { sectionIcons } from "./section-icons.js";
import { base } from "./styles.js";

/**
 * The way from one section of the firm's side to another: a narrow column, on phones a bar; empty until it is known for
 * whom. Plain links; a page that changes its address without loading anew catches their clicks. `waiting` is how much
 * waits in the chats; what is slotted stands at the column's foot.
 */
class ProsaNavigation extends Localized {
  static properties = {
    role: {},
    current: {},
    waiting: { type: Number },
  };

  static styles = [base, navigationStyle];

  render() {
    return html`
      <nav aria-label=${t("navigation.label")}>
        <ul>
          ${this.role ? sectionsFor(this.role).map((section) => this.#link(section)) : nothing}
        </ul>
      </nav>
      <div class="foot"><slot></slot></div>
    `;
  }

  #link({ name, path }) {
    return html`<li>
      <a href=${path} aria-current=${isIn({ path }, this.current) ? "page" : nothing}>
        ${sectionIcons[name]}<span>${t(`navigation.${name}`)}</span>${name === "chats" && this.waiting > 0 ? this.#waiting() : nothing}
      </a>
    </li>`;
  }

  #waiting() {
    return html`<b class="figures" aria-hidden="true">${this.waiting > 99 ? "99+" : this.waiting}</b
      ><span class="unseen">, ${t("navigation.waiting", { n: this.waiting })}</span>`;
  }
}

customElements.define("prosa-navigation", ProsaNavigation);
