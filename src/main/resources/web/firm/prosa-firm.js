import { html, nothing } from "lit";
import { get, Problem } from "../common/api.js";
import { connect } from "../common/connect.js";
import * as icons from "../common/elements/icons.js";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-connection.js";
import "../common/elements/prosa-navigation.js";
import "../common/elements/prosa-notices.js";
import "../common/elements/prosa-settings.js";
import "../common/elements/prosa-skeleton.js";
import { base, controls, plainWords } from "../common/elements/styles.js";
import { Fetched } from "../common/fetched.js";
import { learn, t } from "../common/i18n.js";
import { signInAgain } from "../common/sessions.js";
import { calls, countOf } from "../console/calls.js";
import { firmItems, preferenceDeeds } from "../console/preference-items.js";
import { Ringer } from "../console/ringer.js";
import { callStrip } from "./call-strip.js";
import { firmStyle } from "./firm-style.js";
import { ownAddress } from "./links.js";
import { pages } from "./pages.js";
import { Place } from "./place.js";
import { firstBelow, mayEnter, routeTo, tabsBeside } from "./route.js";
import { Watch } from "./watch.js";
import { words } from "./words.js";

learn(words);

/** The frame around the firm's pages: the way between them, who calls meanwhile, and the page that the address names. */
class ProsaFirm extends Localized {
  static styles = [base, controls, plainWords, firmStyle];

  #line = connect();
  #watch = new Watch(this.#line);
  #ringer = new Ringer(this.#watch);
  #place = new Place();
  #session = new Fetched(this, me);
  #loaded = new Fetched(this, (tag) => pages.find((page) => page.tag === tag).load());
  #page;
  #tab;

  connectedCallback() {
    super.connectedCallback();
    this.#session.need("me");
    this.#watch.addEventListener("changed", () => this.#heard());
    this.#ringer.bell.addEventListener("changed", () => this.requestUpdate());
    this.#ringer.alerts.addEventListener("changed", () => this.requestUpdate());
    this.#ringer.alerts.addEventListener("open", ({ detail }) => location.assign(`/console?chat=${detail}`));
    this.#place.addEventListener("changed", () => this.requestUpdate());
    this.addEventListener("click", (event) => this.#clicked(event));
    this.addEventListener("say", ({ detail }) => this.renderRoot.querySelector("prosa-notices").say(detail));
    this.#line.addEventListener("state", ({ detail }) => detail === "live" && this.#heal());
    this.#line.dial();
  }

  render() {
    const route = routeTo(pages, this.#place.path);
    const items = firmItems(this.#ringer, this.#user);
    document.title = this.#title(route);
    return html`
      <prosa-connection .line=${this.#line} .words=${t("firm.offline")}></prosa-connection>
      <prosa-navigation .role=${this.#user?.role} .current=${this.#place.path} .waiting=${this.#waiting}>
        <prosa-settings up start .extra=${items} @extra=${this.#chosen}></prosa-settings>
      </prosa-navigation>
      ${callStrip(this.#calls)}
      <div class="sheet">
        <header>
          ${icons.mark}<span class="brand">Prosa</span>
          <prosa-settings .extra=${items} @extra=${this.#chosen}></prosa-settings>
        </header>
        ${route && this.#user ? this.#tabs(route.page) : nothing}
        <main tabindex="-1" aria-label=${route ? t(route.page.title) : nothing}>${this.#content(route)}</main>
      </div>
      <prosa-notices></prosa-notices>
    `;
  }

  /** On a phone the row of tabs is wider than the page. */
  updated() {
    const tab = this.renderRoot.querySelector(".tabs [aria-current]");
    if (tab !== this.#tab) tab?.scrollIntoView({ block: "nearest", inline: "center" });
    this.#tab = tab;
  }

  get #user() {
    return this.#session.value;
  }

  get #waiting() {
    return this.#watch.welcomed ? countOf(this.#watch) : 0;
  }

  get #calls() {
    return this.#watch.welcomed ? calls(this.#watch) : [];
  }

  /** Somebody else has signed in at this browser, or may do other things now: the page begins anew. */
  #heard() {
    const now = this.#watch.rooms.user;
    const known = this.#user;
    if (now && known && (now.id !== known.id || now.role !== known.role)) location.reload();
    this.requestUpdate();
  }

  /** What could not be read while the server was out of reach is read now; pages do so by themselves. */
  #heal() {
    for (const fetched of [this.#session, this.#loaded]) if (fetched.failed) fetched.again();
    window.dispatchEvent(new Event("prosa-live"));
  }

  #content(route) {
    if (!this.#user) return this.#session.failed ? this.#failed("firm.unreachable", this.#session) : skeleton();
    if (!route) return this.#elsewhere();
    if (!mayEnter(route.page, this.#user)) return astray(route.page.roles.includes("supervisor") ? "firm.not_allowed" : "firm.not_allowed_admin");
    this.#loaded.need(route.page.tag);
    if (this.#loaded.failed) return this.#failed("firm.page_unreachable", this.#loaded);
    return this.#loaded.value ? this.#element(route) : skeleton();
  }

  /** A page stays the same element as long as its path does; it draws itself again when its filters change. */
  #element({ page, params }) {
    const { path } = this.#place;
    if (this.#page?.path !== path) this.#page = { path, element: document.createElement(page.tag) };
    const { element } = this.#page;
    if (this.#page.address !== location.href) {
      this.#page.address = location.href;
      Object.assign(element, { params, place: this.#place, user: this.#user, line: this.#line });
      element.requestUpdate();
    }
    return element;
  }

  #elsewhere() {
    const first = firstBelow(pages, this.#place.path, this.#user);
    if (!first) return astray("firm.no_page");
    queueMicrotask(() => this.#place.replace(first.path));
    return nothing;
  }

  #failed(key, fetched) {
    return html`<div class="words">
      <p>${t(key)}</p>
      <button class="button" @click=${() => fetched.again()}>${t("try_again")}</button>
    </div>`;
  }

  #tabs(page) {
    const beside = tabsBeside(pages, page, this.#user);
    if (beside.length === 0) return nothing;
    return html`<nav class="tabs" aria-label=${t("firm.tabs")}>
      ${beside.map((one) => html`<a href=${one.path} aria-current=${one === page ? "page" : nothing}>${t(one.title)}</a>`)}
    </nav>`;
  }

  #title(route) {
    const count = this.#waiting;
    const name = route ? `${t(route.page.title)} · ` : "";
    return `${count > 0 ? `(${count}) ` : ""}${name}Prosa`;
  }

  #chosen({ detail: choice }) {
    preferenceDeeds(this.#ringer)[choice]();
  }

  async #clicked(event) {
    const address = ownAddress(event);
    if (!address) return;
    event.preventDefault();
    if (await this.#place.go(address)) this.#arrived();
  }

  /** Whoever listens hears where he is now, and reads on from there. */
  async #arrived() {
    await this.updateComplete;
    this.renderRoot.querySelector(".sheet").scrollTop = 0;
    this.renderRoot.querySelector("main").focus({ preventScroll: true });
  }
}

const skeleton = () => html`<prosa-skeleton lines="6"></prosa-skeleton>`;

const astray = (key) =>
  html`<div class="words"><p>${t(key)}</p><a class="button" href="/console">${t("firm.to_chats")}</a></div>`;

async function me() {
  try {
    return (await get("me")).user;
  } catch (problem) {
    if (problem instanceof Problem && problem.status === 401) signInAgain();
    throw problem;
  }
}

customElements.define("prosa-firm", ProsaFirm);
