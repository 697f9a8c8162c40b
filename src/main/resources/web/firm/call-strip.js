import { html, nothing } from "lit";
import { t } from "../common/i18n.js";

/** Says who calls while one is not at the console, and leads there. */
export function callStrip(calling) {
  return html`<div class="strip" role="status">${calling.length > 0 ? strip(calling) : nothing}</div>`;
}

function strip([{ chat, offer }, ...others]) {
  const more = others.length > 0 ? ` ${t("firm.calls_more", { n: others.length })}` : "";
  return html`<p class="calls">
    <span>${t("firm.calls", { name: chat.customer.name, project: chat.project.name })}${more}</span>
    <a href=${offer ? "/console" : `/console?chat=${chat.id}`}>${t("firm.see_call")}</a>
  </p>`;
}
