import { t } from "../../common/i18n.js";
import { textField } from "./field.js";

/** @param {{value: string, error?: string, onInput: (text: string) => void}} field */
export const externalIdField = (field) =>
  textField({ ...field, name: "externalId", label: t("part.external_id"), hint: t("part.external_id.hint"), length: 200 });

/** How complaints about it are worded. */
export const externalIdWords = { "externalId.already_exists": "part.external_id.taken" };
