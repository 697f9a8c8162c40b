import { html, nothing } from "lit";
import * as icons from "../../common/elements/icons.js";
import { t } from "../../common/i18n.js";

const STEPS = { ArrowUp: -1, ArrowDown: 1 };

/**
 * Lets people put a list in another order: by dragging a row's handle, or with the arrows while it has the focus. Each
 * row of the element carries `data-place` with its index; `live` says where a moved row has gone to those who listen.
 * Whoever draws it takes `reorderingStyle` among its styles.
 */
export class Reordering {
  #host;
  #move;
  #dragged;
  #over;
  #said = "";

  /**
   * @param host the element that draws the rows
   * @param {(from: number, to: number) => void} move is told of each move, and redraws
   */
  constructor(host, move) {
    this.#host = host;
    this.#move = move;
  }

  /** The handle of one row. */
  handle(at, { name, count }) {
    return html`<button
      type="button"
      class="handle"
      aria-label=${t("part.move", { name })}
      aria-describedby="reordering"
      title=${t("part.move_how")}
      @pointerdown=${(event) => this.#grab(event, at)}
      @keydown=${(event) => this.#pressed(event, at, { name, count })}
    >
      ${icons.grip}
    </button>`;
  }

  /** What a row adds to its classes while something is dragged over it. */
  classOf(at) {
    if (at === this.#dragged) return "dragged";
    if (at !== this.#over || this.#dragged === undefined) return "";
    return this.#over < this.#dragged ? "before" : "after";
  }

  live() {
    return html`<p class="unseen" id="reordering">${t("part.move_how")}</p>
      <p class="unseen" role="status">${this.#said || nothing}</p>`;
  }

  #pressed(event, at, { name, count }) {
    const to = at + (STEPS[event.key] ?? 0);
    if (!(event.key in STEPS)) return;
    event.preventDefault();
    if (to < 0 || to >= count) return;
    this.#said = t("part.moved", { name, place: to + 1, count });
    this.#move(at, to);
    this.#focus(to);
  }

  /** A row that moves in the page loses its focus. */
  async #focus(at) {
    await this.#host.updateComplete;
    this.#row(at)?.querySelector(".handle").focus();
  }

  #grab(event, at) {
    if (event.button !== 0) return;
    event.preventDefault();
    event.target.closest("button").focus();
    this.#dragged = this.#over = at;
    const ended = new AbortController();
    const end = (drops) => (ended.abort(), this.#end(drops));
    const { signal } = ended;
    addEventListener("pointermove", (move) => this.#drag(move), { signal });
    addEventListener("pointerup", () => end(true), { signal });
    addEventListener("pointercancel", () => end(false), { signal });
    addEventListener("keydown", (pressed) => pressed.key === "Escape" && end(false), { signal });
    this.#host.requestUpdate();
  }

  #drag({ clientY }) {
    const over = this.#rows.findIndex((row) => clientY < row.getBoundingClientRect().bottom);
    this.#over = over < 0 ? this.#rows.length - 1 : over;
    this.#host.requestUpdate();
  }

  #end(drops) {
    const [from, to] = [this.#dragged, this.#over];
    this.#dragged = this.#over = undefined;
    if (drops && from !== to) this.#move(from, to);
    this.#host.requestUpdate();
  }

  get #rows() {
    return [...this.#host.renderRoot.querySelectorAll("[data-place]")];
  }

  #row(at) {
    return this.#rows.find((row) => row.dataset.place === String(at));
  }
}
