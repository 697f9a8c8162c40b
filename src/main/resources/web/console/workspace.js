import { get } from "../common/api.js";
import { batched } from "../common/batched.js";
import { LineLost } from "../common/line/refusal.js";
import { latest } from "../common/talk/log.js";
import { readBy, Talk } from "../common/talk/talk.js";
import { LookedAt } from "./looked-at.js";
import { Macros } from "./macros.js";
import { Offers } from "./offers.js";
import { Previous } from "./previous.js";
import { Rooms } from "./rooms.js";

/**
 * A consultant at work: the line, what is told over it, and what he can do. Tells `changed`, at most once per picture, and
 * `told` with what he should know and sees nowhere: `refused` with the problem when something could not be done, `warned`
 * when it was done all the same, `offerEnded` when he did not answer it here, `notInvited` with those whom a message
 * named in vain, `macroStopped` with the action that was refused.
 */
export class Workspace extends EventTarget {
  /** @type {Talk | undefined} there once the server has welcomed us */
  talk;
  previous = new Previous();
  macros = new Macros();
  rooms = new Rooms((chat) => this.#ended(chat));
  offers = new Offers((offer, how) => this.#tell("offerEnded", { offer, how }));

  /** How the organization runs its chat, as far as it has been read. */
  settings = {};

  #lookedAt = new LookedAt();
  #looking;
  #changed = batched(() => this.dispatchEvent(new Event("changed")));

  constructor(line) {
    super();
    this.line = line;
    line.addEventListener("frame", (event) => this.#hear(event.detail));
    line.addEventListener("state", (event) => event.detail === "live" && this.#resume());
    this.previous.addEventListener("changed", this.#changed);
    this.macros.addEventListener("changed", this.#changed);
  }

  get welcomed() {
    return this.talk !== undefined;
  }

  /** A chat by its id, if it is known here. */
  chat(id) {
    return this.rooms.chat(id) ?? this.previous.chat(id) ?? this.#lookedAt.chat(id);
  }

  /** Opens a chat's log, and finds out about the chat first when it is in no list. Whether there is such a chat. */
  async look(id) {
    const chat = this.chat(id) ?? (await this.#fetch(id));
    if (!chat) return false;
    if (id !== this.#looking) this.#lookAway();
    this.#looking = id;
    this.#lookedAt.keep(chat);
    await this.talk.logs.open(id, chat.lastSeq ?? 0);
    return true;
  }

  /** Logs are kept up to date for his own chats only, and for the one he looks at. */
  #lookAway() {
    if (!this.rooms.own.has(this.#looking)) this.talk.logs.forget(this.#looking);
  }

  read(id, seq) {
    if (!this.rooms.own.has(id)) return;
    this.talk.read(id, seq);
    this.rooms.read(id);
    this.#changed();
  }

  accept = (chat) => this.#answerOffer("offer.accept", chat);
  decline = (chat) => this.#answerOffer("offer.decline", chat);
  take = (chat) => this.#ask("chat.take", { chat });
  park = (chat) => this.#ask("chat.park", { chat });
  resume = (chat) => this.#ask("chat.resume", { chat });
  invite = (chat, consultant) => this.#ask("chat.invite", { chat, consultant });
  transfer = (chat, to) => this.#ask("chat.transfer", { chat, ...to });
  tag = (chat, change) => this.#ask("chat.tag", { chat, ...change });
  openTicket = (chat, ticket) => this.#ask("ticket.open", { chat, ...ticket });
  leave = (chat) => this.#ask("chat.leave", { chat });
  requeue = (chat) => this.#ask("chat.requeue", { chat });
  close = (chat) => this.#ask("chat.close", { chat });

  runMacro = async (chat, macro) => {
    const answer = await this.#ask("macro.run", { chat, macro });
    if (answer?.failed) this.#tell("macroStopped", answer.failed);
  };

  choosePresence = async (status) => {
    if (await this.#ask("presence.set", { status })) this.rooms.presence = status;
    this.#changed();
  };

  async #answerOffer(type, chat) {
    this.offers.answer(chat);
    const answered = await this.#ask(type, { chat });
    if (answered) this.offers.forget(chat);
    else this.offers.unanswer(chat);
    this.#changed();
    return answered;
  }

  /** Resolves with the answer, or with nothing when it was refused. */
  async #ask(type, data) {
    try {
      const answer = await this.line.request(type, data);
      if (answer.warning) this.#tell("warned", answer.warning);
      return answer;
    } catch (problem) {
      this.#tell("refused", problem);
      return undefined;
    }
  }

  #hear(frame) {
    if (frame.type === "welcome") this.#begin(frame.data.user);
    this.rooms.hear(frame);
    this.offers.hear(frame);
    this.#lookedAt.hear(frame, this.rooms.user);
    this.talk?.hear(frame);
    this.#changed();
  }

  #begin(user) {
    if (this.talk && this.talk.reader.id !== user.id) location.reload();
    if (this.talk) return;
    this.talk = new Talk(this.line, user, (...page) => this.#readEntries(...page));
    this.talk.logs.addEventListener("changed", (event) => this.#remember(event.detail));
    this.talk.addEventListener("changed", this.#changed);
    this.talk.addEventListener("notInvited", (event) => this.#tell("notInvited", event.detail));
  }

  #resume() {
    this.talk.resume();
    this.previous.refresh();
    this.macros.refresh();
    this.#readSettings();
    this.#lookAgain();
    for (const [id, { lastSeq }] of this.rooms.own) if (!this.talk.logs.of(id)) this.talk.logs.open(id, lastSeq);
    this.#changed();
  }

  /** A chat that is neither his nor waiting: what became of it meanwhile was not told. */
  async #lookAgain() {
    if (!this.#looking || this.rooms.chat(this.#looking)) return;
    const chat = await this.#fetch(this.#looking).catch(() => undefined);
    if (chat) this.#lookedAt.learn(chat.id, chat);
    this.#changed();
  }

  async #readSettings() {
    this.settings = await get("organization/chat-settings").catch(() => this.settings);
    this.#changed();
  }

  #tell(about, what) {
    this.dispatchEvent(new CustomEvent("told", { detail: { about, what } }));
  }

  #ended(chat) {
    this.previous.add(chat);
    if (chat.id === this.#looking) this.talk.logs.catchUp(chat.id);
    else this.talk.logs.forget(chat.id);
  }

  #remember(chat) {
    const log = this.talk.logs.of(chat);
    this.rooms.remember(log.entries);
    const ticket = latest(log, "lost")?.ticket;
    if (ticket) this.#learn(chat, { ticket });
  }

  /** The contract names a lost chat's ticket in the log only; here it belongs to the chat. */
  #learn(id, facts) {
    this.previous.learn(id, facts);
    this.#lookedAt.learn(id, facts);
  }

  /** Chats that go on are read over the line, like all that is live; ended ones from the archive. */
  async #readEntries(chat, after, limit) {
    if (this.rooms.chat(chat)) return readBy(this.line)(chat, after, limit);
    const { items, next } = await get(`chats/${chat}/entries`, { after, limit });
    return { entries: items, more: Boolean(next) };
  }

  async #fetch(id) {
    try {
      const chat = await get(`chats/${encodeURIComponent(id)}`);
      this.talk.know(chat);
      return chat;
    } catch (problem) {
      if (problem.status === 0) throw new LineLost();
      return undefined;
    }
  }
}
