import { listed } from "../format.js";
import { t } from "../i18n.js";

/**
 * That a message has been read. Customers do not care by whom; to a consultant his customer needs no name, colleagues do.
 *
 * @param {import("../contract.js").Author[]} readers
 * @param {import("../contract.js").Author} reader to whom it is said
 */
export function readWords(readers, reader) {
  const onlyTheOther = readers.length === 1 && readers[0].kind !== reader.kind;
  if (onlyTheOther || reader.kind === "customer") return t("log.read");
  return t("log.read_by", { names: listed(readers.map((one) => one.name)) });
}
