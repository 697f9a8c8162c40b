import { html } from "lit";
import { locale, locales, t } from "../i18n.js";
import { chooseLocale, chooseTheme, theme, themes } from "../preferences.js";
import * as icons from "./icons.js";
import { Localized } from "./localized.js";
import "./prosa-menu.js";

/**
 * The menu of a person's preferences: language and appearance, and whatever items a page adds, whose values are
 * `{extra}`; it tells `extra` when one of those is chosen.
 */
class ProsaSettings extends Localized {
  static properties = {
    extra: { attribute: false },
    up: { type: Boolean },
    start: { type: Boolean },
  };

  constructor() {
    super();
    this.extra = [];
  }

  render() {
    return html`
      <prosa-menu ?up=${this.up} ?start=${this.start} .label=${t("settings.label")} .items=${this.#items()} @choose=${this.#chosen}>
        ${icons.settings}
      </prosa-menu>
    `;
  }

  #items() {
    return [...headed(t("settings.language"), languages()), ...headed(t("settings.theme"), appearances()), ...this.extra];
  }

  #chosen({ detail: { locale, theme, extra } }) {
    if (locale) chooseLocale(locale);
    else if (theme) chooseTheme(theme);
    else this.tell("extra", extra);
    this.requestUpdate();
  }
}

const languages = () =>
  Object.entries(locales).map(([tag, label]) => ({ value: { locale: tag }, label, chosen: tag === locale() }));

const appearances = () =>
  themes.map((name) => ({ value: { theme: name }, label: t(`settings.theme.${name}`), chosen: name === theme() }));

function headed(group, [first, ...others]) {
  return [{ ...first, group }, ...others];
}

customElements.define("prosa-settings", ProsaSettings);
