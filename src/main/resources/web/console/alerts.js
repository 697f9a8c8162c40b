import { t } from "../common/i18n.js";
import { whyHim } from "./offer-words.js";

const PLACE = "prosa.alerts";

/**
 * The browser's own notices of who calls, while nobody looks at the page. They are asked for by the person, never by
 * the page. Tells `open` with a chat's id when a notice is clicked.
 */
export class Alerts extends EventTarget {
  /** @type {Map<string, Notification>} by chat */
  #shown = new Map();

  /** @returns {"on" | "off" | "denied"} */
  get state() {
    if (!("Notification" in window) || Notification.permission === "denied") return "denied";
    return Notification.permission === "granted" && localStorage.getItem(PLACE) === "on" ? "on" : "off";
  }

  /** The person asks for them, or has had enough of them. */
  async toggle() {
    if (this.state === "on") localStorage.removeItem(PLACE);
    else if (this.state === "off" && (await Notification.requestPermission()) === "granted") localStorage.setItem(PLACE, "on");
    this.dispatchEvent(new Event("changed"));
  }

  /** These call now; a call that ends takes its notice with it. */
  follow(calls) {
    const ids = new Set(calls.map(({ chat }) => chat.id));
    for (const id of this.#shown.keys()) if (!ids.has(id)) this.#close(id);
    if (document.hidden && this.state === "on") for (const call of calls) this.#show(call);
  }

  #show(call) {
    const { id, customer } = call.chat;
    if (this.#shown.has(id)) return;
    this.#shown.set(id, undefined);
    try {
      // windows of one browser share a tag, and so a notice
      const notice = new Notification(customer.name, { body: bodyOf(call), tag: `prosa.${id}`, icon: "/favicon.svg" });
      notice.onclick = () => this.#clicked(id);
      this.#shown.set(id, notice);
    } catch {
      // some browsers of phones have them for installed pages only
    }
  }

  #clicked(id) {
    window.focus();
    this.#close(id);
    this.dispatchEvent(new CustomEvent("open", { detail: id }));
  }

  #close(id) {
    this.#shown.get(id)?.close();
    this.#shown.delete(id);
  }
}

function bodyOf({ chat, offer }) {
  return `${chat.project.name}\n${offer ? whyHim(offer) : t("alerts.waits")}`;
}
