import { says, t } from "../i18n.js";

/** The server understood and said no. `code` is stable; the rest explains, as `by` does for `already_taken`. */
export class Refusal extends Error {
  constructor(data) {
    super(data.message ?? data.code);
    this.code = data.code;
    this.data = data;
  }

  /** Whether the same request may well succeed a moment later. */
  get passing() {
    return this.code === "rate_limited" || this.code === "unavailable";
  }
}

/** The line broke before the answer came: the request may or may not have been carried out. */
export class LineLost extends Error {}

/** What a person is told about a request that did not succeed. */
export function sentence(problem) {
  if (problem instanceof LineLost) return t("refused.line_lost");
  const { code, data } = problem;
  if (code === "already_taken" && data?.by) return t("refused.already_taken_by", { name: data.by.name });
  const key = `refused.${code}`;
  return says(key) ? t(key) : t("refused.other");
}
