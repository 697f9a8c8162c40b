import { html, nothing } from "lit";
import * as icons from "../common/elements/icons.js";
import { Localized } from "../common/elements/localized.js";
import { base, controls } from "../common/elements/styles.js";
import { Follows } from "../common/follows.js";
import { number } from "../common/format.js";
import { t } from "../common/i18n.js";
import { loadConversation } from "./conversation.js";
import { embedStyle } from "./embed-style.js";

const KEYS = ["keydown", "keyup", "keypress"];

/**
 * The widget as it stands on the host's page: a button that counts what is unread, and the panel that it opens; or,
 * inline, the panel alone. Tells `shown` with whether the panel is open now.
 */
class ProsaEmbed extends Localized {
  static properties = {
    visit: { attribute: false },
    line: { attribute: false },
    project: { attribute: false },
    tokens: { attribute: false },
    inline: { type: Boolean, reflect: true },
    open: { type: Boolean, reflect: true },
    theme: { reflect: true },
    position: { reflect: true },
    ready: { state: true },
    failed: { state: true },
  };

  static styles = [base, controls, embedStyle];

  #cameFrom;

  constructor() {
    super();
    new Follows(this, "visit");
  }

  /** What is typed here is none of the page's shortcuts. */
  createRenderRoot() {
    const root = super.createRenderRoot();
    root.adoptedStyleSheets = [this.tokens, ...root.adoptedStyleSheets];
    for (const key of KEYS) root.addEventListener(key, (event) => event.stopPropagation());
    return root;
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.inline) this.show();
  }

  async show() {
    if (this.open) return;
    this.#cameFrom = document.activeElement;
    this.open = true;
    this.#tellShown();
    await this.#load();
    await this.updateComplete;
    if (!this.inline) this.#focusInside();
  }

  hide() {
    if (!this.open || this.inline) return;
    const focused = this.renderRoot.activeElement !== null;
    this.open = false;
    this.#tellShown();
    if (focused) this.#giveFocusBack();
  }

  render() {
    const unread = this.visit.own.unreadIn(this.project?.id);
    return html`
      ${this.open ? this.#panel() : nothing} ${this.inline ? nothing : this.#launcher(unread)}
      <p class="unseen" role="status">${unread && !this.open ? t("widget.unread", { n: unread }) : nothing}</p>
    `;
  }

  #launcher(unread) {
    const words = t(this.open ? "widget.close" : "widget.open");
    return html`<button
      class="launcher"
      aria-expanded=${String(Boolean(this.open))}
      aria-controls=${this.open ? "panel" : nothing}
      aria-label=${unread ? `${words}, ${t("widget.unread", { n: unread })}` : words}
      @click=${() => (this.open ? this.hide() : this.show())}
      @pointerenter=${this.#load}
      @pointerdown=${this.#load}
      @focus=${this.#load}
    >
      ${this.open ? icons.minimise : icons.chat}
      ${unread && !this.open ? html`<span class="count figures" aria-hidden="true">${number(unread)}</span>` : nothing}
    </button>`;
  }

  #panel() {
    return html`<section
      id="panel"
      class="panel"
      role=${this.inline ? "region" : "dialog"}
      aria-label=${t("widget.label")}
      tabindex="-1"
      @keydown=${this.#pressed}
      @minimise=${this.hide}
    >
      ${this.ready ? this.#conversation() : this.#notYet()}
    </section>`;
  }

  #conversation() {
    return html`<prosa-conversation
      ?inline=${this.inline}
      .visit=${this.visit}
      .line=${this.line}
      .project=${this.project}
    ></prosa-conversation>`;
  }

  #notYet() {
    if (!this.failed) return html`<p class="middle" role="status">${t("widget.loading")}</p>`;
    return html`<div class="middle" role="alert">
      <p>${t("widget.failed")}</p>
      <button class="button" @click=${this.#load}>${t("widget.again")}</button>
    </div>`;
  }

  async #load() {
    this.failed = false;
    try {
      await loadConversation();
      this.ready = true;
    } catch {
      this.failed = true;
    }
  }

  #focusInside() {
    const conversation = this.renderRoot.querySelector("prosa-conversation");
    (conversation ?? this.renderRoot.querySelector(".panel"))?.focus();
  }

  async #giveFocusBack() {
    await this.updateComplete;
    const before = this.#cameFrom === this || !this.#cameFrom?.isConnected ? undefined : this.#cameFrom;
    (before ?? this.renderRoot.querySelector(".launcher")).focus();
  }

  #pressed(event) {
    if (event.key === "Escape" && !event.defaultPrevented) this.hide();
  }

  #tellShown() {
    this.dispatchEvent(new CustomEvent("shown", { detail: this.open }));
  }
}

customElements.define("prosa-embed", ProsaEmbed);
