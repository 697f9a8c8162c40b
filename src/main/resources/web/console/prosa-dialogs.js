import { html } from "lit";
import "../common/elements/prosa-chooser.js";
import { Localized } from "../common/elements/localized.js";
import "../common/elements/prosa-question.js";
import "./prosa-keys.js";
import "./prosa-ticket-form.js";

/** All that asks for an answer before anything else goes on. */
class ProsaDialogs extends Localized {
  render() {
    return html`
      <prosa-question></prosa-question>
      <prosa-chooser></prosa-chooser>
      <prosa-ticket-form></prosa-ticket-form>
      <prosa-keys></prosa-keys>
    `;
  }

  sure(question) {
    return this.#one("question").ask(question);
  }

  choose(question) {
    return this.#one("chooser").choose(question);
  }

  ticket(question) {
    return this.#one("ticket-form").ask(question);
  }

  showKeys() {
    this.#one("keys").show();
  }

  #one(name) {
    return this.renderRoot.querySelector(`prosa-${name}`);
  }
}

customElements.define("prosa-dialogs", ProsaDialogs);
