import { css, html, nothing } from "lit";
import { Localized } from "../../common/elements/localized.js";
import "../../common/elements/prosa-avatar.js";
import { base } from "../../common/elements/styles.js";
import { t } from "../../common/i18n.js";
import { reachOf } from "../../console/reach.js";
import { byGroup } from "./periods.js";

/** Who is there, by service group, and how much he has to do. Whoever is in several groups stands in each. */
class ProsaTeam extends Localized {
  static properties = { consultants: { attribute: false } };

  static styles = [
    base,
    css`
      h2 {
        margin-block-end: var(--space-3);
        font-size: var(--text);
        font-weight: var(--strong);
      }

      .groups {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(280px, 100%), 1fr));
        gap: var(--space-6) var(--space-8);
        padding-block-start: var(--space-4);
        border-block-start: 1px solid var(--line);
      }

      h3 {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 var(--space-3);
        margin-block-end: var(--space-2);
        font-size: var(--text-small);
        font-weight: var(--medium);
      }

      h3 small,
      .load,
      .none {
        color: var(--ink-soft);
        font-size: var(--text-small);
        font-weight: var(--regular);
      }

      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: var(--space-3);
        align-items: center;
        min-block-size: 40px;
      }

      prosa-avatar {
        --avatar: 28px;
      }
    `,
  ];

  render() {
    const groups = byGroup(this.consultants);
    return html`
      <h2 id="team">${t("overview.team")}</h2>
      <div class="groups" role="region" aria-labelledby="team">
        ${groups.length === 0 ? html`<p class="none">${t("overview.nobody")}</p>` : groups.map(group)}
      </div>
    `;
  }
}

function group({ id, name, people }) {
  const online = people.filter((one) => one.online).length;
  const chats = t("overview.load", { n: people.reduce((sum, one) => sum + one.chats, 0) });
  return html`<div role="group" aria-labelledby="group-${id}">
    <h3 id="group-${id}">${name ?? t("overview.no_group")} <small class="figures">${t("overview.group_load", { online, chats })}</small></h3>
    <ul>
      ${people.map(person)}
    </ul>
  </div>`;
}

function person({ name, online, status, chats, parked }) {
  const reach = reachOf({ online, status });
  return html`<li>
    <prosa-avatar .name=${name} presence=${reach}></prosa-avatar>
    <span class="clipped" title=${t(`presence.${reach}`)}>${name}<span class="unseen">, ${t(`presence.${reach}`)}</span></span>
    <span class="load figures">${t("overview.load", { n: chats })}${parked > 0 ? `, ${t("overview.load_parked", { n: parked })}` : nothing}</span>
  </li>`;
}

customElements.define("prosa-team", ProsaTeam);
