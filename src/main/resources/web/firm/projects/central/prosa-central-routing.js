import { css, html } from "lit";
import { get } from "../../../common/api.js";
import { Localized } from "../../../common/elements/localized.js";
import { base, controls } from "../../../common/elements/styles.js";
import { Fetched } from "../../../common/fetched.js";
import { t } from "../../../common/i18n.js";
import { centralStyle } from "./central-style.js";
import { part, read } from "./part.js";
import { foreseen } from "./route-words.js";

/** Whom a customer's chat would be offered to if he opened one now, and why; read anew whenever the project changes. */
class ProsaCentralRouting extends Localized {
  static properties = { project: { attribute: false } };

  static styles = [
    base,
    controls,
    centralStyle,
    css`
      .outcome {
        font-weight: var(--medium);
      }

      dl {
        display: grid;
        grid-template-columns: 96px minmax(0, 1fr);
        gap: var(--space-1) var(--space-2);
        font-size: var(--text-small);
      }

      dt {
        color: var(--ink-soft);
      }

      dd {
        overflow-wrap: anywhere;
      }
    `,
  ];

  #route = new Fetched(this, () => get(`projects/${this.project.id}/routing`));

  willUpdate(changed) {
    if (!changed.has("project")) return;
    this.#route.need(this.project.id);
    if (changed.get("project")?.id === this.project.id) this.#route.again();
  }

  render() {
    const again = html`<button class="button plain" @click=${this.#again}>${t("central.routing.again")}</button>`;
    const content = html`<p class="soft">${t("central.routing.question")}</p>
      <div aria-live="polite">${read(this.#route, told)}</div>`;
    return part(t("central.routing"), content, again);
  }

  #again() {
    this.#route.again();
    this.requestUpdate();
  }
}

function told(route) {
  const { outcome, tiers } = foreseen(route);
  return html`<p class="outcome">${outcome}</p>
    <dl>${tiers.map(({ name, people }) => html`<dt>${name}</dt><dd>${people.map((words) => html`<p>${words}</p>`)}</dd>`)}</dl>`;
}

customElements.define("prosa-central-routing", ProsaCentralRouting);
