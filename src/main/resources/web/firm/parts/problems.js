import { says, t } from "../../common/i18n.js";

/** What a person is told about a request that did not succeed, by the code of its problem. */
export function sentenceOf(problem) {
  if (problem.status === 0) return t("problem.unreachable");
  const key = `problem.${problem.code}`;
  return says(key) ? t(key) : t("problem.other");
}

/**
 * The problem of a form, told where it belongs: `of(field)` beside the field that the server found wrong, `rest` for the
 * form as a whole. `words` are a page's own keys for some of them, as `"name.already_exists"`.
 */
export class Complaint {
  #problem;
  #fields;
  #words;

  /**
   * @param {import("../../common/api.js").Problem} [problem] nothing is wrong without
   * @param {string[]} fields those that the form shows
   * @param {Record<string, string>} [words]
   */
  constructor(problem, fields = [], words = {}) {
    this.#problem = problem;
    this.#fields = fields;
    this.#words = words;
  }

  of(field) {
    return this.#problem?.field === field ? this.#sentence : undefined;
  }

  get rest() {
    return this.#problem && !this.#fields.includes(this.#problem.field) ? this.#sentence : undefined;
  }

  get #sentence() {
    const { field, code } = this.#problem;
    const own = this.#words[`${field}.${code}`] ?? this.#words[code];
    return own ? t(own) : sentenceOf(this.#problem);
  }
}
