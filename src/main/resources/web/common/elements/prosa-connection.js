import { css, html } from "lit";
import { t } from "../i18n.js";
import { Localized } from "./localized.js";
import { base } from "./styles.js";

const PATIENCE = 1_500;

/**
 * A thin line that says when the server is out of reach, and goes when it is back. Short breaks pass unseen. `words` are
 * for pages where what is written does not wait for it.
 */
class ProsaConnection extends Localized {
  static properties = {
    line: { attribute: false },
    words: {},
    down: { state: true },
  };

  static styles = [
    base,
    css`
      p {
        padding: 2px var(--space-4);
        background: var(--waits-ground);
        border-block-end: 1px solid var(--line);
        color: var(--waits-ink);
        font-size: var(--text-tiny);
        font-weight: var(--medium);
        text-align: center;
      }
    `,
  ];

  #timer;

  willUpdate(changed) {
    if (!changed.has("line")) return;
    changed.get("line")?.removeEventListener("state", this.#follow);
    this.line?.addEventListener("state", this.#follow);
  }

  render() {
    return html`<div role="status">${this.down ? html`<p>${this.words ?? t("connection.down")}</p>` : null}</div>`;
  }

  #follow = ({ detail }) => {
    if (detail === "live") {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.down = false;
    } else {
      this.#timer ??= setTimeout(() => (this.down = true), PATIENCE);
    }
  };
}

customElements.define("prosa-connection", ProsaConnection);
