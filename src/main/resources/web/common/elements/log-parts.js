import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { timeOfDay } from "../format.js";
import { says, t } from "../i18n.js";
import { pieces } from "../links.js";
import { keyOf } from "../talk/grouping.js";
import * as icons from "./icons.js";

/** One line about something that happened; kinds without words are not for the reader's eyes. */
export function event(entry) {
  const key = `entry.${entry.kind}`;
  if (!says(key)) return nothing;
  const values = { name: entry.author.name, number: entry.ticket?.number };
  const words = entry.ticket ? t(`${key}_ticket`, values) : t(key, values);
  return html`<p class="event ${entry.kind}">${words} <time class="figures">${timeOfDay(entry.at)}</time></p>`;
}

/** What one author wrote within a minute. `own` is set for the reader's own words. */
export function group({ author, at, messages }, own, markFor) {
  return html`
    <div class="group ${own ? "own" : ""}">
      ${own === "right" ? nothing : html`<prosa-avatar .name=${author.name}></prosa-avatar>`}
      <p class="who"><strong class="clipped ${own === "right" ? "unseen" : ""}">${author.name}</strong> <time class="figures">${timeOfDay(at)}</time></p>
      ${repeat(messages, keyOf, (entry) => message(entry, markFor))}
    </div>
  `;
}

function message(entry, markFor) {
  return html`<p class="said ${entry.state ?? ""}">${pieces(entry.text ?? "").map(piece)}</p>${markFor(entry)}`;
}

function piece({ text, href }) {
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
