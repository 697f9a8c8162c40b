import { html } from "lit";
import { remove } from "../../../common/api.js";
import { Localized } from "../../../common/elements/localized.js";
import "../../../common/elements/prosa-question.js";
import { base, controls } from "../../../common/elements/styles.js";
import { Fetched } from "../../../common/fetched.js";
import { when } from "../../../common/format.js";
import { learn, t } from "../../../common/i18n.js";
import { sentenceOf } from "../../parts/problems.js";
import "../../parts/prosa-page.js";
import { table } from "../../parts/table.js";
import { tableStyle } from "../../parts/table-style.js";
import { whole } from "../../parts/whole.js";
import { keysStyle } from "./keys-style.js";
import "./prosa-new-key.js";
import "./prosa-origins.js";
import { words } from "./words.js";

learn(words);

const KINDS = ["api-keys", "signing-keys"];

/** Empresa > Chaves: what a host platform's server calls with, and what it vouches for its users with. */
class ProsaHostKeys extends Localized {
  static styles = [base, controls, tableStyle, keysStyle];

  #keys = new Fetched(this, async () => Object.fromEntries(await Promise.all(KINDS.map(async (kind) => [kind, await whole(kind)]))));

  connectedCallback() {
    super.connectedCallback();
    this.#keys.need("all");
  }

  render() {
    return html`
      <prosa-page
        .heading=${t("page.settings_keys")}
        .lead=${t("keys.lead")}
        .state=${this.#keys.state}
        @retry=${() => this.#keys.again()}
      >
        ${this.#keys.state === "ready" ? [KINDS.map((kind) => this.#section(kind)), this.#origins()] : ""}
      </prosa-page>
      <prosa-new-key @saved=${() => this.#keys.again()}></prosa-new-key>
      <prosa-question></prosa-question>
    `;
  }

  #section(kind) {
    const keys = this.#keys.value[kind];
    return html`<section aria-labelledby=${kind}>
      <div class="head">
        <div>
          <h2 id=${kind}>${t(`keys.${kind}`)}</h2>
          <p>${t(`keys.${kind}.lead`)}</p>
        </div>
        <button class="button" @click=${() => this.renderRoot.querySelector("prosa-new-key").edit(kind)}>${t(`keys.${kind}.new`)}</button>
      </div>
      ${keys.length === 0 ? html`<p class="none">${t("keys.none")}</p>` : this.#table(kind, keys)}
    </section>`;
  }

  #origins() {
    return html`<section aria-labelledby="pages">
      <div class="head">
        <div>
          <h2 id="pages">${t("origins.title")}</h2>
          <p>${t("origins.lead")}</p>
        </div>
      </div>
      <prosa-origins></prosa-origins>
    </section>`;
  }

  #table(kind, rows) {
    return table({
      label: t(`keys.${kind}`),
      rows,
      columns: [
        { name: "name", label: t("keys.name"), cell: (key) => key.name, main: true },
        kind === "api-keys"
          ? { name: "scopes", label: t("keys.scopes"), cell: ({ scopes }) => scopes.map((one) => t(`keys.scope.${one}`)).join(" · ") }
          : { name: "id", label: t("keys.id"), cell: ({ id, algorithm }) => html`<code>${id}</code><small>${algorithm}</small>` },
        { name: "used", label: t("keys.used"), cell: ({ lastUsedAt }) => (lastUsedAt ? when(lastUsedAt, Date.now()) : t("keys.never")) },
        {
          name: "delete",
          label: "",
          end: true,
          cell: (key) => html`<button class="link" aria-label=${t("keys.delete_this", key)} @click=${() => this.#delete(kind, key)}>
            ${t("keys.delete")}
          </button>`,
        },
      ],
    });
  }

  async #delete(kind, { id, name }) {
    const question = { title: t("keys.delete.title", { name }), text: t(`keys.${kind}.delete.text`), confirm: t("keys.delete") };
    if (!(await this.renderRoot.querySelector("prosa-question").ask(question))) return;
    try {
      await remove(`${kind}/${id}`);
      this.tell("say", t("keys.deleted"));
    } catch (problem) {
      this.tell("say", sentenceOf(problem));
    }
    this.#keys.again();
  }
}

customElements.define("prosa-host-keys", ProsaHostKeys);
