import { dropCookie, keepCookie } from "./cookies.js";
import { speak } from "./i18n.js";

/** The choices of the person at this browser. The server writes them into the page's root element; here they change. */
export const themes = ["system", "light", "dark"];

export function theme() {
  return document.documentElement.dataset.theme ?? "system";
}

export function chooseTheme(choice) {
  if (choice === "system") {
    delete document.documentElement.dataset.theme;
    dropCookie("prosa-theme");
  } else {
    document.documentElement.dataset.theme = choice;
    keepCookie("prosa-theme", choice);
  }
}

export function chooseLocale(choice) {
  document.documentElement.lang = choice;
  keepCookie("prosa-locale", choice);
  speak(choice);
}
