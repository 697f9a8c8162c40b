import { t } from "../common/i18n.js";
import { countOf } from "./calls.js";

/** The page's title, with how much waits for this consultant. */
export function titleFor(workspace) {
  const count = countOf(workspace);
  return `${count > 0 ? `(${count}) ` : ""}${t("console.title")} · Prosa`;
}
