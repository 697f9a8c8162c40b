/**
 * What a customer's page knows: his projects with the consultants who attend them, and his chats with their places in
 * the queue. It starts from a `welcome` and follows the events; it does no I/O.
 *
 * @typedef {import("../common/contract.js").Chat
 *   & {position?: number, size?: number, estimate?: number, dismissed?: boolean}} OwnChat
 */
export class OwnChats {
  /** @type {Map<string, OwnChat>} open ones, and those that ended while the page was open */
  chats = new Map();
  projects = [];
  user;
  /** @type {"manual" | "automatic" | "queue"} how a consultant is found */
  routing = "queue";

  hear({ type, data }) {
    this.#events[type]?.(data);
  }

  project(id) {
    return this.projects.find((project) => project.id === id);
  }

  /** The chat of a project: the open one, else the one that ended last. */
  of(project) {
    const chats = [...this.chats.values()].filter((chat) => chat.project.id === project);
    return chats.find(isOpen) ?? chats.at(-1);
  }

  /** A chat as an answer or an event gives it. */
  keep(chat) {
    const known = this.chats.get(chat.id);
    const unread = chat.unread ?? known?.unread ?? 0;
    const waitingSince = chat.waitingSince ?? known?.waitingSince;
    this.chats.set(chat.id, { ...known, ...chat, unread, waitingSince });
  }

  read(id) {
    const chat = this.chats.get(id);
    if (chat?.unread) this.chats.set(id, { ...chat, unread: 0 });
  }

  /** It is over, and he wants to hear no more of it. */
  dismiss(id) {
    this.chats.set(id, { ...this.chats.get(id), dismissed: true });
  }

  /** How many messages he has not read yet, of all his chats. */
  get unread() {
    return [...this.chats.values()].reduce((sum, chat) => sum + (chat.unread ?? 0), 0);
  }

  /** The same of one project's chat; of all where none is given. */
  unreadIn(project) {
    return project ? (this.of(project)?.unread ?? 0) : this.unread;
  }

  #events = {
    welcome: (data) => this.#welcomed(data),
    "chat.changed": (chat) => this.keep(chat),
    "chat.gone": ({ chat }) => this.#gone(chat),
    "queue.changed": ({ chat, ...place }) => this.#moved(chat, place),
    "entry.added": (entry) => this.#added(entry),
    "presence.changed": (change) => this.#presence(change),
  };

  #welcomed({ user, chats, projects, routing = "queue" }) {
    this.user = user;
    this.projects = projects;
    this.routing = routing;
    const open = new Set(chats.map((chat) => chat.id));
    for (const chat of this.chats.values()) if (isOpen(chat) && !open.has(chat.id)) this.#gone(chat.id);
    for (const chat of chats) this.keep(chat);
  }

  /** It ended while we were away; whether it was lost, its last entry tells. */
  #gone(id) {
    const chat = this.chats.get(id);
    if (chat && isOpen(chat)) this.chats.set(id, { ...chat, status: "closed" });
  }

  #moved(id, place) {
    const chat = this.chats.get(id);
    if (chat) this.chats.set(id, { ...chat, estimate: undefined, ...place });
  }

  #added(entry) {
    const chat = this.chats.get(entry.chat);
    if (!chat) return;
    const foreign = entry.kind === "message" && entry.author.id !== this.user.id;
    const status = ending[entry.kind] ?? chat.status;
    this.chats.set(chat.id, { ...chat, status, lastSeq: entry.seq, unread: (chat.unread ?? 0) + Number(foreign) });
  }

  #presence({ consultant, online }) {
    this.projects = this.projects.map((project) => ({
      ...project,
      consultants: project.consultants.map((one) => (one.id === consultant ? { ...one, online } : one)),
    }));
  }
}

const ending = { closed: "closed", lost: "lost" };

/** Whether a chat goes on: one can still write in it. */
export const isOpen = (chat) => !(chat.status in ending);

/** Whether its customer may say how he found it: once, when it was closed and somebody had attended it. */
export const mayRate = ({ status, consultants, rating, dismissed }) =>
  status === "closed" && consultants.length > 0 && !rating && !dismissed;
