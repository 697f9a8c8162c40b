/**
 * Where in the console somebody is: which chat is open, and whether its details cover it on a small screen. It is the
 * page's address, so the browser's back and a reload do what people expect. Tells `changed`.
 */
export class Place extends EventTarget {
  constructor() {
    super();
    addEventListener("popstate", () => this.#changed());
  }

  get chat() {
    return new URLSearchParams(location.search).get("chat") ?? undefined;
  }

  get details() {
    return new URLSearchParams(location.search).has("details");
  }

  open(chat) {
    if (chat === this.chat && !this.details) return;
    this.#go(`?chat=${encodeURIComponent(chat)}`, this.chat !== undefined);
  }

  showDetails() {
    this.#go(`?chat=${encodeURIComponent(this.chat)}&details`, false);
  }

  /** One step up: by the browser's history when we came from there, so that its back button agrees. */
  back() {
    if (history.state?.deeper) history.back();
    else this.#go(this.details ? `?chat=${encodeURIComponent(this.chat)}` : location.pathname, true);
  }

  /** Closes whatever is open, wherever we came from. */
  leave() {
    if (this.chat) this.#go(location.pathname, true);
  }

  #go(address, replacing) {
    if (replacing) history.replaceState(history.state, "", address);
    else history.pushState({ deeper: true }, "", address);
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event("changed"));
  }
}
