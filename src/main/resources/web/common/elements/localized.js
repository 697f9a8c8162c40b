import { LitElement } from "lit";
import { onLocaleChange } from "../i18n.js";

/** An element that says everything again when the language changes. */
export class Localized extends LitElement {
  #stopListening;

  connectedCallback() {
    super.connectedCallback();
    this.#stopListening = onLocaleChange(() => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stopListening();
  }

  /** Tells those around it that something happened here. */
  tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
