import { now } from "../clock.js";
import { patiently } from "../line/patiently.js";
import { upload } from "../upload.js";
import { Drafts } from "./drafts.js";
import { isSaid, laidOut } from "./grouping.js";
import { Logs } from "./logs.js";
import { Marks } from "./marks.js";
import { Outbox } from "./outbox.js";
import { Receipts } from "./receipts.js";
import { Sender } from "./sender.js";
import { Typing } from "./typing.js";
import { Uploads } from "./uploads.js";

/**
 * All that one reader needs to read and write in chats, over one line: logs, outbox, files, who types, what has come,
 * who has read.
 * Tells `changed` with the id of the chat that looks different now, and `notInvited` with those whom a message named in
 * vain.
 */
export class Talk extends EventTarget {
  #line;
  #sender;

  /**
   * @param {import("../line/line.js").Line} line
   * @param {import("../contract.js").Author} reader
   * @param {ConstructorParameters<typeof Logs>[0]} [read] reads entries; by the line when not given
   */
  constructor(line, reader, read = readBy(line)) {
    super();
    this.#line = line;
    this.reader = reader;
    this.logs = new Logs(read);
    this.outbox = new Outbox(sessionStorage, reader.id);
    this.uploads = new Uploads(upload);
    this.drafts = new Drafts(localStorage, reader.id);
    this.typing = new Typing((chat, on) => line.tell("typing", { chat, on }));
    this.marks = new Marks();
    this.deliveries = new Marks();
    this.receipts = new Receipts(
      (chat, seq) => line.tell("message.delivered", { chat, seq }),
      (chat) => this.marks.of(chat, reader.id),
    );
    this.#sender = new Sender(line, this.outbox, this.uploads, (chat, answer) => this.#sent(answer));
    this.#passOnChanges();
  }

  /** Takes what the server told, if it belongs to a conversation. */
  hear({ type, data }) {
    if (type === "entry.added") this.#entered(data);
    else if (type === "typing") this.typing.heard(data);
    else if (type === "message.read") this.marks.heard(data);
    else if (type === "message.delivered") this.deliveries.heard(data);
    else if (type === "welcome") data.chats.forEach((chat) => this.know(chat));
  }

  /** A chat came from the server as it is for this reader: with how far the others have got, and what is new to him. */
  know({ id, lastSeq, unread = 0, marks = [] }) {
    for (const { author, seq, delivered } of marks) {
      this.marks.heard({ chat: id, author, seq });
      this.deliveries.heard({ chat: id, author, seq: delivered });
    }
    if (unread > 0) this.receipts.got(id, lastSeq);
  }

  /** The line is back: fetches what was missed, sends what was not confirmed. */
  async resume() {
    await this.logs.catchUpAll();
    this.#sender.resume();
  }

  /** Writes a message, or a note for colleagues, with the files that were chosen for it. */
  write(chat, { text, note }) {
    this.outbox.add(chat, { text, note, files: this.uploads.take(chat) }, now());
    this.typing.stopped(chat);
    this.drafts.keep(chat, "");
    this.#sender.send(chat);
  }

  writeAgain(chat, key) {
    this.outbox.again(key);
    this.#sender.send(chat);
  }

  /** The log shows it, or its author gives it up. */
  discard({ key, files = [] }) {
    this.outbox.remove(key);
    for (const file of files) this.uploads.remove(file.key);
  }

  /** This reader has seen the chat up to an entry. */
  read(chat, seq) {
    if (this.marks.of(chat, this.reader.id) >= seq) return;
    this.marks.heard({ chat, author: this.reader, seq });
    this.#line.tell("message.read", { chat, seq });
  }

  /** Leaves nothing of this reader in the browser. */
  forget() {
    this.outbox.forget();
    this.drafts.forget();
  }

  /** The chat's log laid out for reading, or nothing before it has come. */
  laidOut(chat) {
    const log = this.logs.of(chat);
    return log && laidOut(log.entries, this.outbox.of(chat), this.reader);
  }

  #entered(entry) {
    this.logs.add(entry);
    if (!isSaid(entry)) return;
    this.typing.heard({ ...entry, on: false });
    if (entry.author.id !== this.reader.id) this.receipts.got(entry.chat, entry.seq);
  }

  #sent({ notInvited }) {
    if (notInvited?.length > 0) this.#tell("notInvited", notInvited);
  }

  #passOnChanges() {
    this.logs.addEventListener("changed", (event) => this.#reconcile(event.detail));
    for (const part of [this.logs, this.outbox, this.uploads, this.typing, this.marks, this.deliveries]) {
      part.addEventListener("changed", (event) => this.#tell("changed", event.detail));
    }
    this.logs.addEventListener("failed", (event) => this.#tell("failed", event.detail));
  }

  /** What the log shows is no longer unsent, also when its confirmation was lost with the line. */
  #reconcile(chat) {
    const unsent = this.outbox.of(chat);
    if (unsent.length === 0) return;
    const shown = new Set(this.logs.of(chat).entries.map((entry) => entry.key));
    for (const item of unsent) if (shown.has(item.key)) this.discard(item);
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** Reads entries over the line. */
export const readBy = (line) => (chat, after, limit) =>
  patiently(() => line.request("chat.entries", { chat, after, limit }));
