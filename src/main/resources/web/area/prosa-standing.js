import { css, html, nothing } from "lit";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-avatar.js";
import { base, controls } from "../common/elements/styles.js";
import { t } from "../common/i18n.js";
import { KeptFocus } from "./kept-focus.js";
import { facts, headline, hint } from "./standing-words.js";
import { ways } from "./standing.js";

/**
 * What happens while a customer waits, and what he can do about it. Tells `choose`, `allow` and `end`; `adrift` when the
 * button that had the focus is gone.
 */
class ProsaStanding extends Localized {
  static properties = {
    standing: { attribute: false },
    chat: { attribute: false },
    team: { attribute: false },
  };

  static styles = [
    base,
    controls,
    css`
      :host {
        display: block;
        flex: none;
        padding: var(--space-3) var(--space-4);
        background: var(--waits-ground);
        border-block-end: 1px solid var(--line);
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      .who {
        display: flex;
        align-items: center;
        gap: var(--space-3);
      }

      prosa-avatar {
        --around: var(--waits-ground);
      }

      strong {
        display: block;
        color: var(--waits-ink);
        font-size: var(--text);
        font-weight: var(--strong);
      }

      .hint {
        margin-block-start: var(--space-2);
        text-wrap: pretty;
      }

      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        margin-block-start: var(--space-3);
      }

      .button {
        border-color: color-mix(in oklch, var(--waits-ink) 45%, transparent);
        background: transparent;
        color: var(--ink);
      }
    `,
  ];

  constructor() {
    super();
    new KeptFocus(this, () => this.tell("adrift"));
  }

  render() {
    const known = facts(this.standing, this.chat);
    return html`
      <div class="who">
        ${this.#face()}
        <p role="status">
          <strong>${headline(this.standing, this.chat)}</strong>
          ${known ? html`<span class="figures">${known}</span>` : nothing}
        </p>
      </div>
      <p class="hint">${hint(this.standing, this.chat, this.team)}</p>
      ${this.#ways()}
    `;
  }

  /** Of the one who was chosen. */
  #face() {
    const one = this.team.find(({ id }) => id === this.standing.consultant?.id);
    if (!one || this.standing.after) return nothing;
    return html`<prosa-avatar .name=${one.name} presence=${one.online ? "available" : "away"}></prosa-avatar>`;
  }

  #ways() {
    const offered = ways(this.standing, this.team);
    if (offered.length === 0) return nothing;
    return html`<div class="ways">
      ${offered.map((way) => html`<button class="button" @click=${() => this.tell(way)}>${this.#label(way)}</button>`)}
    </div>`;
  }

  #label(way) {
    if (way === "end") return t("panel.end");
    if (way === "allow") return t("wait.allow");
    return t(this.standing.kind === "unchosen" ? "wait.choose" : "wait.choose_other");
  }
}

customElements.define("prosa-standing", ProsaStanding);
