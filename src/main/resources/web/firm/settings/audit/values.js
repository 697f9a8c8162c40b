import { listed } from "../../../common/format.js";
import { t } from "../../../common/i18n.js";

/** A value of the audit log in words; what has several parts is told by their names. */
export function values(value) {
  if (value === null || value === "") return t("audit.nothing");
  if (typeof value === "boolean") return t(value ? "audit.yes" : "audit.no");
  if (Array.isArray(value)) return value.length === 0 ? t("audit.nothing") : listed(value.map(values));
  if (typeof value === "object") return value.name ?? value.type ?? Object.entries(value).map(([name, one]) => `${name}: ${values(one)}`).join(", ");
  return String(value);
}
