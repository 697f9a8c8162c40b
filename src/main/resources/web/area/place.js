/** Where in the customer area somebody is: which project, and whether its chat is shown. It is the page's address. Tells `changed`. */
export class Place extends EventTarget {
  constructor() {
    super();
    addEventListener("popstate", () => this.#changed());
  }

  get project() {
    return this.#query.get("project") ?? undefined;
  }

  get chat() {
    return this.#query.has("chat");
  }

  open(project) {
    this.#go(`?project=${encodeURIComponent(project)}`);
  }

  showChat(project) {
    if (!this.chat) this.#go(`?project=${encodeURIComponent(project)}&chat`);
  }

  /** One step up: by the browser's history when we came from there, so that its back button agrees. */
  back() {
    if (history.state?.deeper) history.back();
    else this.#replace(this.chat ? `?project=${encodeURIComponent(this.project)}` : location.pathname);
  }

  get #query() {
    return new URLSearchParams(location.search);
  }

  #go(address) {
    history.pushState({ deeper: true }, "", address);
    this.#changed();
  }

  #replace(address) {
    history.replaceState(null, "", address);
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event("changed"));
  }
}
