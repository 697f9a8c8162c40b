import { css, html, nothing } from "lit";
import { get } from "../../../common/api.js";
import { Localized } from "../../../common/elements/localized.js";
import { base, controls } from "../../../common/elements/styles.js";
import { Fetched } from "../../../common/fetched.js";
import { learn, t } from "../../../common/i18n.js";
import "../../parts/prosa-empty.js";
import "../../parts/prosa-page.js";
import "../prosa-project-form.js";
import { words as projectWords } from "../words.js";
import "./prosa-central-chats.js";
import "./prosa-central-group.js";
import "./prosa-central-people.js";
import "./prosa-central-ratings.js";
import "./prosa-central-routing.js";
import "./prosa-central-schedule.js";
import "./prosa-central-tickets.js";
import { words } from "./words.js";

learn(projectWords);
learn(words);

/** Central do projeto: all that belongs to one project. Supervisors and admins write, all others read. */
class ProsaCentral extends Localized {
  static properties = {
    params: { attribute: false },
    place: { attribute: false },
    user: { attribute: false },
    line: { attribute: false },
  };

  static styles = [
    base,
    controls,
    css`
      .central {
        display: grid;
        gap: var(--space-8);
      }

      .central > div {
        display: grid;
        align-content: start;
        gap: var(--space-8);
        min-inline-size: 0;
      }

      @media (width >= 1100px) {
        .central {
          grid-template-columns: minmax(0, 1fr) 320px;
          gap: var(--space-10);
        }

        .main {
          grid-area: 1 / 1;
        }
      }
    `,
  ];

  #project = new Fetched(this, (id) => this.#find(id));

  willUpdate() {
    this.#project.need(this.params.id);
  }

  render() {
    const { value, state } = this.#project;
    const back = { href: "/firm/projects", label: t("page.projects") };
    return html`
      <prosa-page
        wide
        .back=${back}
        .heading=${value?.name ?? t("page.project")}
        .lead=${value?.externalId && this.#writes ? t("central.external_id", { id: value.externalId }) : ""}
        .state=${state}
        @retry=${() => this.#project.again()}
      >
        ${value?.id && this.#writes
          ? html`<button slot="actions" class="button" @click=${this.#edit}>${t("central.edit")}</button>`
          : nothing}
        ${value ? this.#content(value) : nothing}
      </prosa-page>
      ${this.#writes ? html`<prosa-project-form .user=${this.user} @saved=${this.#saved}></prosa-project-form>` : nothing}
    `;
  }

  get #writes() {
    return this.user.role !== "consultant";
  }

  #content(project) {
    if (!project.id) return html`<prosa-empty .words=${t("central.gone")}></prosa-empty>`;
    const { id } = project;
    return html`<div class="central">
      <div>
        <prosa-central-people .project=${project}></prosa-central-people>
        <prosa-central-group .project=${project} ?locked=${!this.#writes} @saved=${this.#saved}></prosa-central-group>
        ${this.#writes ? html`<prosa-central-routing .project=${project}></prosa-central-routing>` : nothing}
        <prosa-central-ratings .project=${id}></prosa-central-ratings>
      </div>
      <div class="main">
        <prosa-central-schedule .project=${id} ?locked=${!this.#writes}></prosa-central-schedule>
        <prosa-central-chats .project=${id} .place=${this.place} .query=${this.place.query} .user=${this.user} .line=${this.line}></prosa-central-chats>
        <prosa-central-tickets .project=${id}></prosa-central-tickets>
      </div>
    </div>`;
  }

  /** A project that is gone is no failure to try again. */
  async #find(id) {
    try {
      return await get(`projects/${encodeURIComponent(id)}`);
    } catch (problem) {
      if (problem.status === 404) return {};
      throw problem;
    }
  }

  #edit() {
    this.renderRoot.querySelector("prosa-project-form").edit(this.#project.value);
  }

  /** One that was deleted has nothing more to say of itself. */
  #saved({ detail }) {
    if (detail.id) this.#show(detail);
    else this.place.replace("/firm/projects");
  }

  #show(project) {
    this.#project.value = project;
    this.requestUpdate();
  }
}

customElements.define("prosa-central", ProsaCentral);
