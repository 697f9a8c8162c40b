import { css, html } from "lit";
import { Localized } from "../../../common/elements/localized.js";
import "../../../common/elements/prosa-avatar.js";
import { base, controls } from "../../../common/elements/styles.js";
import { t } from "../../../common/i18n.js";
import { centralStyle } from "./central-style.js";
import { part } from "./part.js";

/** How many customers are named at once. */
const NAMED = 10;

/** Who belongs to a project: who is responsible, who assists, in order, and its customers. */
class ProsaCentralPeople extends Localized {
  static properties = { project: { attribute: false }, all: { state: true } };

  static styles = [
    base,
    controls,
    centralStyle,
    css`
      h3 {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      li {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        min-block-size: 36px;
      }

      prosa-avatar {
        --avatar: 26px;
      }
    `,
  ];

  render() {
    const { responsible, assistants, customers } = this.project;
    const shown = this.all ? customers : customers.slice(0, NAMED);
    const more = customers.length - shown.length;
    return part(
      t("central.people"),
      html`
        ${group("projects.responsible", [responsible])} ${group("projects.assistants", assistants, "projects.no_assistants")}
        ${group("projects.customers", shown, "projects.no_customers")}
        ${more > 0 ? html`<button class="link" @click=${() => (this.all = true)}>${t("central.more_customers", { n: more })}</button>` : null}
      `,
    );
  }
}

function group(heading, people, none) {
  const label = t(heading);
  return html`<div>
    <h3>${label}</h3>
    ${people.length > 0
      ? html`<ol aria-label=${label}>
          ${people.map(({ name }) => html`<li><prosa-avatar .name=${name}></prosa-avatar><span class="clipped">${name}</span></li>`)}
        </ol>`
      : html`<p class="soft">${t(none)}</p>`}
  </div>`;
}

customElements.define("prosa-central-people", ProsaCentralPeople);
