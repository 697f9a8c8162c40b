import { css, html } from "lit";
import { Localized } from "./localized.js";

/** A person's initials, with how reachable he is when that is known. The name beside it is what is read out. */
class ProsaAvatar extends Localized {
  static properties = {
    name: {},
    presence: { reflect: true },
  };

  static styles = css`
    :host {
      position: relative;
      display: inline-grid;
      flex: none;
      place-items: center;
      inline-size: var(--avatar, 32px);
      block-size: var(--avatar, 32px);
      border-radius: var(--round);
      background: var(--chip);
      color: var(--ink-soft);
      font-size: calc(var(--avatar, 32px) * 0.36);
      font-weight: var(--strong);
      letter-spacing: 0.01em;
      user-select: none;
    }

    i {
      position: absolute;
      inset-block-end: -3px;
      inset-inline-end: -3px;
      inline-size: 11px;
      block-size: 11px;
      border: 2px solid var(--around, var(--surface));
      border-radius: var(--round);
      background: var(--around, var(--surface));
    }

    :host([presence="available"]) i {
      background: var(--accent);
    }

    :host([presence="busy"]) i {
      background: var(--waits);
    }

    :host([presence="away"]) i {
      box-shadow: inset 0 0 0 2px var(--line-strong);
    }

    @media (forced-colors: active) {
      :host {
        border: 1px solid;
      }
    }
  `;

  render() {
    return html`<span aria-hidden="true">${initials(this.name ?? "")}</span>${this.presence ? html`<i></i>` : null}`;
  }
}

function initials(name) {
  const words = name.trim().split(/\s+/u);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...word][0] ?? "").join("").toLocaleUpperCase();
}

customElements.define("prosa-avatar", ProsaAvatar);
