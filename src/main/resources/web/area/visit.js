import { batched } from "../common/batched.js";
import { emptyLog, latest } from "../common/talk/log.js";
import { CustomersTalk } from "./customers-talk.js";
import { isOpen, OwnChats } from "./own-chats.js";
import { standing } from "./standing.js";
import { saveTranscript } from "./transcript.js";

/**
 * A customer on his page: the line, what is told over it, and what he can do. Tells `changed`, at most once per picture,
 * `refused` with the problem when something could not be done, and `replaced` when the server knows us as somebody else now.
 */
export class Visit extends EventTarget {
  /** @type {CustomersTalk | undefined} there once the server has welcomed us */
  talk;
  own = new OwnChats();

  #changed = batched(() => this.dispatchEvent(new Event("changed")));

  constructor(line) {
    super();
    this.line = line;
    line.addEventListener("frame", (event) => this.#hear(event.detail));
    line.addEventListener("state", (event) => event.detail === "live" && this.talk.resume());
  }

  get welcomed() {
    return this.talk !== undefined;
  }

  /**
   * Opens a chat about a project, or joins the one that is open.
   *
   * @param {{project: string, activity?: string, consultant?: string, acceptOthers?: boolean}} wish
   */
  async open(wish) {
    const { chat } = await this.line.request("chat.open", wish);
    this.own.keep(chat);
    this.look(chat);
    this.#changed();
  }

  /** Begins to keep a chat's log. */
  look(chat) {
    if (!this.talk.logs.of(chat.id)) this.talk.logs.open(chat.id, chat.lastSeq);
  }

  /** Whom he wants to be attended by, while he waits. */
  choose(chat, { consultant, acceptOthers }) {
    return this.#ask("chat.choose", { chat, consultant, acceptOthers });
  }

  close(chat) {
    return this.#ask("chat.close", { chat });
  }

  /** @param {{score: number, comment?: string}} rating */
  async rate(chat, rating) {
    if (!(await this.#ask("chat.rate", { chat, ...rating }))) return;
    this.own.keep({ ...this.own.chats.get(chat), rating });
    this.#changed();
  }

  dismiss(chat) {
    this.own.dismiss(chat);
    this.#changed();
  }

  /** @param {"html" | "text"} form */
  save(chat, form) {
    return this.#tried(() => saveTranscript(chat, form));
  }

  /** What happens with a chat that waits. */
  standing(chat) {
    const team = this.own.project(chat.project.id)?.consultants ?? [];
    return standing(chat, this.talk.logs.of(chat.id) ?? emptyLog, team, this.own.routing);
  }

  read(id, seq) {
    const chat = this.own.chats.get(id);
    if (isOpen(chat)) this.talk.read(id, seq);
    this.own.read(id);
    this.#changed();
  }

  lastMessage(id) {
    const log = this.talk.logs.of(id);
    return log && latest(log, "message");
  }

  /** How a chat that is over ended: its `closed` or `lost` entry, once its log has come. */
  ending(id) {
    const log = this.talk.logs.of(id);
    return log && latest(log, "closed", "lost");
  }

  #ask(type, data) {
    return this.#tried(() => this.line.request(type, data));
  }

  /** Whether it could be done. */
  async #tried(deed) {
    try {
      await deed();
      return true;
    } catch (problem) {
      this.dispatchEvent(new CustomEvent("refused", { detail: problem }));
      return false;
    }
  }

  #hear(frame) {
    if (frame.type === "welcome") this.#begin(frame.data.user);
    this.own.hear(frame);
    this.talk?.hear(frame);
    this.#changed();
  }

  #begin(user) {
    if (this.talk && this.talk.reader.id !== user.id) this.dispatchEvent(new Event("replaced"));
    if (this.talk) return;
    this.talk = new CustomersTalk(this.line, user);
    this.talk.addEventListener("changed", this.#changed);
  }
}
