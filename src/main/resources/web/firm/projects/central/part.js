import { html } from "lit";
import "../../../common/elements/prosa-skeleton.js";
import { t } from "../../../common/i18n.js";

/** A headed part of a project's page; `beside` the heading stands what can be done. */
export const part = (heading, content, beside) => html`<section aria-labelledby="heading">
  <div class="heading"><h2 id="heading">${heading}</h2>${beside}</div>
  ${content}
</section>`;

/** What was read, once it is there, or what became of it. */
export function read(fetched, show) {
  if (fetched.state === "ready") return show(fetched.value);
  if (fetched.state === "loading") return html`<prosa-skeleton lines="3"></prosa-skeleton>`;
  return html`<p class="empty" role="alert">
    ${t("part.failed")} <button class="link" @click=${() => fetched.again()}>${t("try_again")}</button>
  </p>`;
}
