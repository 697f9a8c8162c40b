import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { now } from "../clock.js";
import { Follows } from "../follows.js";
import { dayHeading, dayOf } from "../format.js";
import { t } from "../i18n.js";
import { sentence } from "../line/refusal.js";
import { gist } from "../talk/gist.js";
import { isSaid, keyOf } from "../talk/grouping.js";
import { hasEarlier } from "../talk/log.js";
import { Anchored } from "./anchored.js";
import * as icons from "./icons.js";
import { Localized } from "./localized.js";
import { event, failed, group, mark } from "./log-parts.js";
import { readWords } from "./read-words.js";
import { logStyle } from "./log-style.js";
import "./prosa-avatar.js";
import { base, controls, progressBar } from "./styles.js";

const NEAR_TOP = 240;

/**
 * One chat's log. `own="right"` sets the reader's own messages to the right, as people expect of a messenger.
 * Marks the chat as read while its end is in view of somebody who looks at it.
 */
class ProsaLog extends Localized {
  static properties = {
    talk: { attribute: false },
    chat: {},
    own: { reflect: true },
    below: { state: true },
    spoken: { state: true },
  };

  static styles = [base, controls, progressBar, logStyle];

  #place = new Anchored(this);
  #seen = 0;
  #heard = 0;
  #asked = 0;

  constructor() {
    super();
    new Follows(this, "talk", (chat) => chat === this.chat);
    this.below = 0;
    this.spoken = "";
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener("visibilitychange", this.#look);
    window.addEventListener("focus", this.#look);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener("visibilitychange", this.#look);
    window.removeEventListener("focus", this.#look);
  }

  focus() {
    this.renderRoot.querySelector(".scroll").focus();
  }

  /** What the place in the log is measured by. */
  get firstLine() {
    return this.#entries[0]?.seq;
  }

  willUpdate(changed) {
    if (changed.has("chat")) this.#begin();
    this.#notice();
  }

  render() {
    const days = this.talk.laidOut(this.chat) ?? [];
    const today = dayOf(now());
    return html`
      <div class="scroll" role="log" aria-live="off" aria-label=${t("log.label")} tabindex="0" @scroll=${this.#scrolled}>
        ${this.#earlier()}
        ${repeat(
          days,
          (day) => day.name,
          (day) => this.#day(day, today),
        )}
        <p class="typing">${this.#typists()}</p>
      </div>
      ${this.below > 0 ? this.#pill() : nothing}
      <p class="unseen" role="status">${this.spoken}</p>
    `;
  }

  updated() {
    this.#look();
  }

  #day(day, today) {
    return html`
      <section>
        <h3 class="day">${dayHeading(day.name, today)}</h3>
        ${repeat(
          day.items,
          (item) => item.key,
          (item) => (item.type === "event" ? event(item.entry, this.talk.reader) : this.#group(item)),
        )}
      </section>
    `;
  }

  #group(item) {
    const own = item.author.id === this.talk.reader.id && (this.own ?? "left");
    const markFor = (entry) => (own ? this.#mark(entry) : nothing);
    return group(item, { own, markFor, uploads: this.talk.uploads });
  }

  #mark(entry) {
    if (entry.state === "failed") return this.#failed(entry);
    if (keyOf(entry) !== this.#lastOwn()) return nothing;
    if (entry.state === "pending") return mark(nothing, t("log.sending"));
    const readers = this.#past(this.talk.marks, entry);
    if (readers.length > 0) return mark(icons.checks, readWords(readers, this.talk.reader));
    const reached = this.#past(this.talk.deliveries, entry).length > 0;
    return reached ? mark(icons.checks, t("log.delivered")) : mark(icons.check, t("log.sent"));
  }

  /** Whoever got past a note has not seen it for all that, if he is a customer. */
  #past(marks, { seq, kind }) {
    const others = marks.past(this.chat, seq, this.talk.reader.id);
    return kind === "note" ? others.filter((one) => one.kind === "consultant") : others;
  }

  #failed(item) {
    const { key, code } = item;
    const again = () => this.talk.writeAgain(this.chat, key);
    const giveUp = () => this.talk.discard(item);
    return failed(`${t("log.failed")} ${sentence({ code })}`, again, giveUp);
  }

  #earlier() {
    if (!hasEarlier({ entries: this.#entries })) return nothing;
    return html`<button class="button plain earlier" @click=${this.#askEarlier}>${t("log.earlier")}</button>`;
  }

  #typists() {
    const names = this.talk.typing.in(this.chat);
    return names.length === 0 ? "" : t("log.typing", { n: names.length, names: names.join(", ") });
  }

  #pill() {
    return html`<button class="button pill" @click=${this.#goToEnd}>
      ${icons.down} ${t("log.new_below", { n: this.below })}
    </button>`;
  }

  get #entries() {
    return this.talk?.logs.of(this.chat)?.entries ?? [];
  }

  /** The one message that carries a mark, so that sending the next moves the mark and nothing else. */
  #lastOwn() {
    const unsent = this.talk.outbox.of(this.chat).findLast((item) => item.state !== "failed");
    const last = unsent ?? this.#entries.findLast((entry) => isSaid(entry) && this.#isOwn(entry));
    return last && keyOf(last);
  }

  #isOwn(entry) {
    return entry.author.id === this.talk.reader.id;
  }

  #begin() {
    this.#place.following = true;
    this.#seen = this.#heard = this.#asked = 0;
    this.below = 0;
    this.spoken = "";
  }

  /** Counts what came in below the fold and says it once to those who listen. */
  #notice() {
    const last = this.#entries.at(-1)?.seq ?? 0;
    const fresh = this.#heard === 0 ? [] : this.#fromOthersAfter(this.#heard);
    if (fresh.length > 0) this.spoken = fresh.map((entry) => `${entry.author.name}: ${gist(entry)}`).join("\n");
    this.#heard = last;
    if (this.#place.following) this.#seen = last;
    this.below = this.#fromOthersAfter(this.#seen).length;
  }

  #fromOthersAfter(seq) {
    return this.#entries.filter((entry) => entry.seq > seq && isSaid(entry) && !this.#isOwn(entry));
  }

  #scrolled(event) {
    this.#place.moved();
    if (event.target.scrollTop < NEAR_TOP) this.#askEarlier();
    if (this.#place.following && this.below > 0) this.requestUpdate();
    this.#look();
  }

  #askEarlier() {
    if (this.#asked === this.firstLine) return;
    this.#asked = this.firstLine;
    this.talk.logs.earlier(this.chat);
  }

  #goToEnd() {
    this.#place.follow();
    this.requestUpdate();
    this.focus();
  }

  #look = () => {
    const [last] = this.#fromOthersAfter(0).slice(-1);
    if (last && this.#place.following && !document.hidden && document.hasFocus()) this.tell("seen", last.seq);
  };
}

customElements.define("prosa-log", ProsaLog);
