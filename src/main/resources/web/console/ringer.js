import { Alerts } from "./alerts.js";
import { Bell } from "./bell.js";
import { calls, countOf } from "./calls.js";
import { showCount } from "./favicon.js";

/** In milliseconds. */
const LOOK = 5_000;

/** Calls the consultant by ear, by the page's icon and by the browser's notices, as long as somebody waits for him. */
export class Ringer {
  bell = new Bell();
  alerts = new Alerts();

  #workspace;

  /** @param {import("./workspace.js").Workspace} workspace */
  constructor(workspace) {
    this.#workspace = workspace;
    workspace.addEventListener("changed", () => this.#follow());
    setInterval(() => this.#follow(), LOOK); // some begin to call by waiting
  }

  #follow() {
    if (!this.#workspace.welcomed) return;
    const calling = calls(this.#workspace);
    this.bell.ring(calling.length > 0);
    this.alerts.follow(calling);
    showCount(countOf(this.#workspace));
  }
}
