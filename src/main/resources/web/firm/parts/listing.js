import { html, nothing } from "lit";
import { t } from "../../common/i18n.js";

/**
 * A list that comes in pages by cursor. It reads from the beginning whenever the query changes, and keeps showing what it
 * had until the new items are there.
 */
export class Listing {
  items = [];

  /** @type {"loading" | "failed" | "ready"} */
  state = "loading";

  #host;
  #read;
  #key;
  #query;
  #next;
  #turn = 0;

  /**
   * @param host the element that is redrawn
   * @param {(query: object) => Promise<{items: object[], next: string | null}>} read asks the server; `after` of the
   * query is where a page begins
   */
  constructor(host, read) {
    this.#host = host;
    this.#read = read;
  }

  get hasMore() {
    return Boolean(this.#next);
  }

  /** Reads what fits a query, unless it is there already. */
  need(query = {}) {
    const key = JSON.stringify(query);
    if (key === this.#key) return;
    this.#key = key;
    this.#query = query;
    this.again();
  }

  /** From the beginning, as something has changed or could not be read. */
  again() {
    return this.#turnTo(undefined, ({ items }) => items);
  }

  more() {
    if (this.hasMore && this.state !== "loading") this.#turnTo(this.#next, ({ items }) => [...this.items, ...items]);
  }

  async #turnTo(after, joined) {
    const turn = ++this.#turn;
    this.state = "loading";
    this.#host.requestUpdate();
    try {
      const page = await this.#read({ ...this.#query, after });
      if (turn === this.#turn) this.#show(joined(page), page.next);
    } catch {
      if (turn === this.#turn) this.state = "failed";
    }
    this.#host.requestUpdate();
  }

  #show(items, next) {
    this.items = items;
    this.#next = next;
    this.state = "ready";
  }
}

/** The end of a list: a button for what comes after, or what became of it. */
export function pager(listing) {
  if (listing.state === "failed")
    return html`<p class="pager" role="alert">
      ${t("part.failed")} <button class="button" @click=${() => listing.again()}>${t("try_again")}</button>
    </p>`;
  if (!listing.hasMore) return nothing;
  return html`<p class="pager">
    <button class="button" ?disabled=${listing.state === "loading"} @click=${() => listing.more()}>${t("part.more")}</button>
  </p>`;
}
