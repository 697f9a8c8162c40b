import { LineLost } from "../common/line/refusal.js";

/**
 * A chat that a customer is about to open: where he may choose who attends him, first the choice, then the request. Tells
 * `changed`.
 */
export class Opening extends EventTarget {
  /** @type {undefined | "choosing" | "asking" | "failed"} */
  step;
  /** Why it could not be opened as wished. */
  problem;

  #visit;
  #wish;

  /** @param {import("./visit.js").Visit} visit */
  constructor(visit) {
    super();
    this.#visit = visit;
  }

  get project() {
    return this.#wish?.project;
  }

  /** Whom he chose in vain. */
  get refused() {
    return this.step === "choosing" ? this.#wish.consultant : undefined;
  }

  /** Begins with the choice, where there is one, or asks at once. */
  async begin(project, activity) {
    this.#wish = activity ? { project, activity } : { project };
    if (this.#visit.own.routing === "manual") this.#become("choosing");
    else await this.again();
  }

  /** @param {{consultant?: string, acceptOthers?: boolean}} choice nobody where nobody could be chosen */
  async choose(choice) {
    const { project, activity } = this.#wish;
    this.#wish = { project, ...(activity && { activity }), ...choice };
    await this.again();
  }

  /** Asks for it as it is wished. */
  async again() {
    const wish = this.#wish;
    this.#become("asking");
    try {
      await this.#visit.open(wish);
      if (wish === this.#wish) this.#become(undefined);
    } catch (problem) {
      if (wish === this.#wish) this.#become(stepAfter(problem), problem);
    }
  }

  /** The line is back: what it kept from opening is opened now. */
  async resume() {
    if (this.step === "failed" && this.problem instanceof LineLost) await this.again();
  }

  /** He turned to something else. */
  forget() {
    this.#wish = undefined;
    this.#become(undefined);
  }

  #become(step, problem) {
    this.step = step;
    this.problem = problem;
    this.dispatchEvent(new Event("changed"));
  }
}

/** The chosen one went offline in the meantime: he chooses again. */
const stepAfter = ({ code }) => (code === "not_online" || code === "not_eligible" ? "choosing" : "failed");
