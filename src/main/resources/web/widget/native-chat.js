import { Visit } from "../area/visit.js";
import { speak } from "../common/i18n.js";
import { Line } from "../common/line/line.js";
import { openSocket } from "../common/server.js";
import { stillSignedIn } from "../common/sessions.js";
import { learnConversation } from "./conversation.js";
import { news } from "./news.js";
import "./prosa-embed.js";

/** Prosa's own chat on the host's page: the line to the server, what the page is told of it, and the element that shows it. */
export class NativeChat {
  #line = new Line(openSocket, stillSignedIn);
  #visit = new Visit(this.#line);
  #element = document.createElement("prosa-embed");
  #project;
  #tell;
  #unread = 0;

  /**
   * @param {import("./embed.js").Settings} settings
   * @param {{project?: import("../common/contract.js").Ref, tokens: CSSStyleSheet}} config
   * @param {{tell: (type: string, detail: object) => void, end: (problem: Error) => void, session: object}} host
   */
  constructor(settings, { project, tokens }, { tell, end, session }) {
    this.#project = project;
    this.#tell = tell;
    this.#follow(end, session);
    Object.assign(this.#element, look(settings), { visit: this.#visit, line: this.#line, project, tokens });
    this.#element.addEventListener("shown", ({ detail }) => tell(detail ? "open" : "close", {}));
    placeOf(settings).append(this.#element);
    this.#line.dial();
  }

  open() {
    this.#element.show();
  }

  close() {
    this.#element.hide();
  }

  toggle() {
    if (this.#element.open) this.close();
    else this.open();
  }

  async setLocale(locale) {
    if (this.#element.ready) await learnConversation(locale);
    speak(locale);
  }

  /** Nothing of him stays on the page or in its storage. */
  leave() {
    this.#line.hangUp();
    this.#element.remove();
    this.#visit.talk?.forget();
  }

  #follow(end, session) {
    this.#line.addEventListener("frame", ({ detail }) => this.#hear(detail));
    this.#line.addEventListener("denied", () => end(session.problem));
    this.#visit.addEventListener("replaced", () => end({ code: "user_changed", message: "The token is for somebody else." }));
    this.#visit.addEventListener("changed", () => this.#count());
  }

  #hear({ type, data }) {
    const told = type === "entry.added" && news(data, this.#visit.own.user.id);
    if (told) this.#tell(told.type, told.detail);
  }

  #count() {
    const count = this.#visit.own.unreadIn(this.#project?.id);
    if (count === this.#unread) return;
    this.#unread = count;
    this.#tell("unread", { count });
  }
}

const look = ({ mode, theme, position }) => ({ inline: mode === "inline", theme, position });

function placeOf({ mode, mount }) {
  const found = typeof mount === "string" ? document.querySelector(mount) : mount;
  if (mode === "inline" && !found) throw new Error(`There is no ${mount} to mount the chat in.`);
  return found ?? document.body;
}
