import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { timeOfDay } from "../format.js";
import { t } from "../i18n.js";
import { pieces } from "../links.js";
import { keyOf } from "../talk/grouping.js";
import { attached, attaching } from "./attachment-parts.js";
import { eventWords } from "./event-words.js";
import * as icons from "./icons.js";

/** One line about something that happened; kinds without words are not for the reader's eyes. */
export function event(entry, reader) {
  const words = eventWords(entry, reader);
  if (!words) return nothing;
  return html`<p class="event ${entry.kind}">${words} <time class="figures">${timeOfDay(entry.at)}</time></p>`;
}

/**
 * What one author wrote within a minute. `own` is set for the reader's own words; `markFor` gives what stands below an
 * entry, `uploads` knows the files that are on their way.
 */
export function group({ author, at, note, messages }, { own, markFor, uploads }) {
  return html`
    <div class="group ${own ? "own" : ""} ${note ? "note" : ""}">
      ${own === "right" ? nothing : html`<prosa-avatar .name=${author.name}></prosa-avatar>`}
      <p class="who">
        <strong class="clipped ${own === "right" ? "unseen" : ""}">${author.name}</strong>
        <time class="figures">${timeOfDay(at)}</time>
        ${note ? html`<span class="private">${icons.noteMark} ${t("log.note")}</span>` : nothing}
      </p>
      ${repeat(messages, keyOf, (entry) => html`${said(entry)}${files(entry, uploads)}${markFor(entry)}`)}
    </div>
  `;
}

function said({ text, mentions, state = "" }) {
  return text ? html`<p class="said ${state}">${pieces(text, mentions).map(piece)}</p>` : nothing;
}

function files({ attachments = [], files = [], state }, uploads) {
  return [...attachments.map(attached), ...files.map((file) => attaching(file, uploads.of(file.key), state))];
}

function piece({ text, href, mention }) {
  if (mention) return html`<span class="mention">${text}</span>`;
  return href ? html`<a href=${href} target="_blank" rel="noopener noreferrer nofollow">${text}</a>` : text;
}

/** Below a message that could not be sent: why, and what can be done. */
export function failed(words, again, giveUp) {
  return html`
    <p class="mark failed">
      <span>${icons.alert} ${words}</span>
      <button class="link" @click=${again}>${t("log.send_again")}</button>
      <button class="link" @click=${giveUp}>${t("log.discard")}</button>
    </p>
  `;
}

/** Below a message: that it is on its way, or who has read it. */
export const mark = (icon, words) => html`<p class="mark"><span>${icon} ${words}</span></p>`;
