import { html, nothing } from "lit";
import { now } from "../common/clock.js";
import "../common/elements/prosa-elapsed.js";
import "../common/elements/prosa-transcript-mail.js";
import { number, timeOfDay, when } from "../common/format.js";
import { t } from "../common/i18n.js";
import { latest } from "../common/talk/log.js";

const BEST = 5;

/** A headed part of the pane. */
export const part = (heading, content) => html`<section><h3>${t(heading)}</h3>${content}</section>`;

/** How a chat went, as far as its log is known. */
export function times({ openedAt, waitingSince, lostAt, status }, log) {
  const at = (kind) => log && latest(log, kind)?.at;
  return html`<dl>
    ${fact("context.opened", when(openedAt, now()))}
    ${fact("context.waiting_for", status === "waiting" && html`<prosa-elapsed .since=${waitingSince}></prosa-elapsed>`)}
    ${fact("context.taken", moment(attendedAt(log)))} ${fact("context.lost_at", lostAt && timeOfDay(lostAt))}
    ${fact("context.ended", moment(at("closed")))} ${fact("context.became_lost", moment(at("lost")))}
  </dl>`;
}

/** What its customer thought of it. */
export function rating({ score, comment }) {
  const words = t("rating.score", { score: number(score) });
  const stars = "★".repeat(score) + "☆".repeat(BEST - score);
  return html`<p class="stars" role="img" aria-label=${words} title=${words}>${stars}</p>
    ${comment ? html`<p class="comment">“${comment}”</p>` : nothing}`;
}

/** The tickets that a chat left, with how to open one more. */
export function tickets(chat, log, openOne) {
  const known = ticketsOf(chat, log).map(({ number }) => html`<li class="figures">${t("context.number", { number })}</li>`);
  return html`
    ${known.length > 0 ? html`<ul class="tickets" aria-label=${t("context.tickets")}>${known}</ul>` : nothing}
    ${openOne ? html`<button class="button" @click=${openOne}>${t("chat.ticket")}</button>` : nothing}
  `;
}

/** Each ticket once: what a lost chat left is said in its log and known of the chat. */
export function ticketsOf({ ticket }, log) {
  const said = log?.entries.map((entry) => entry.ticket) ?? [];
  const all = [ticket, ...said].filter(Boolean);
  return [...new Map(all.map((one) => [one.number, one])).values()].sort((one, other) => one.number - other.number);
}

/** The whole log to take away. */
export function transcript(id) {
  const address = (format) => `/api/v1/chats/${encodeURIComponent(id)}/transcript?format=${format}`;
  return html`<p class="downloads">
    <a href=${address("text")} download>${t("context.transcript_text")}</a>
    <a href=${address("html")} download>${t("context.transcript_html")}</a>
  </p>
    <prosa-transcript-mail .chat=${id} .words=${"context.transcript"}></prosa-transcript-mail>`;
}

/** When somebody began to attend: a colleague who was invited or took over came later. */
function attendedAt(log) {
  const isBegin = ({ kind, reason }) => kind === "taken" || (kind === "accepted" && reason !== "invite" && reason !== "transfer");
  return log?.entries.findLast(isBegin)?.at;
}

const moment = (at) => at && when(at, now());

const fact = (name, value) => (value ? html`<dt>${t(name)}</dt><dd class="figures">${value}</dd>` : nothing);
