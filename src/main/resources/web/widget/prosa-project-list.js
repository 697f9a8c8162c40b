import { css, html } from "lit";
import { Localized } from "../common/elements/localized.js";
import { base, controls } from "../common/elements/styles.js";
import { t } from "../common/i18n.js";

/** The projects that a chat can be about, where the host's page left it to the visitor. Tells `project` with an id. */
class ProsaProjectList extends Localized {
  static properties = { projects: { attribute: false } };

  static styles = [
    base,
    controls,
    css`
      :host {
        display: block;
        overflow: hidden auto;
        padding-block: var(--space-6);
      }

      h3,
      p {
        padding-inline: var(--space-4);
      }

      h3 {
        margin-block-end: var(--space-3);
        font-size: var(--text-large);
        font-weight: var(--strong);
      }

      li button {
        inline-size: 100%;
        min-block-size: 52px;
        padding: var(--space-2) var(--space-4);
        border: 0;
        border-block-end: 1px solid var(--line);
        background: none;
        text-align: start;
      }

      li button:hover {
        background: var(--hover);
      }

      :focus-visible {
        outline-offset: -2px;
      }
    `,
  ];

  async focus() {
    await this.updateComplete;
    this.renderRoot.querySelector("button")?.focus();
  }

  render() {
    if (this.projects.length === 0) return html`<p>${t("area.empty")}</p>`;
    return html`
      <h3 id="title">${t("widget.projects")}</h3>
      <ul aria-labelledby="title">
        ${this.projects.map(({ id, name }) => html`<li><button @click=${() => this.tell("project", id)}>${name}</button></li>`)}
      </ul>
    `;
  }
}

customElements.define("prosa-project-list", ProsaProjectList);
