import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import * as icons from "../../common/elements/icons.js";
import { t } from "../../common/i18n.js";

/**
 * Draws a table, in the shadow of the element that asks for it, which takes `tableStyle` among its styles; on phones each
 * row becomes a card.
 *
 * @typedef {object} Column
 * @property {string} name
 * @property {string} label its heading
 * @property {(row: object) => unknown} cell what a row shows there
 * @property {boolean} [main] names the row; the first column when none does
 * @property {boolean} [sorts] whether one may sort by it
 * @property {boolean} [end] for figures, which stand at the end of their column
 *
 * @param {object} table
 * @param {string} table.label what the table holds, for those who hear it
 * @param {Column[]} table.columns
 * @param {{id: string}[]} table.rows
 * @param {{by: string, down: boolean}} [table.sort] and `onSort` is told of another
 * @param {import("./selection.js").Selection} [table.selection] and `nameOf` a row says what is selected
 */
export function table({ label, columns, rows, sort, onSort, selection, nameOf }) {
  return html`<div class="table-frame">
    <table role="table" aria-label=${label}>
      <thead role="rowgroup">
        <tr role="row">
          ${selection ? html`<th role="columnheader" class="mark">${markAll(selection, rows)}</th>` : nothing}
          ${columns.map((column) => heading(column, sort, onSort))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(
          rows,
          (row) => row.id,
          (row) => line(row, { columns, rows, selection, nameOf }),
        )}
      </tbody>
    </table>
  </div>`;
}

/** What is selected, how to select more or nothing, and what can be done with it. */
export function selectionBar({ selection, rows, total, more, actions }) {
  if (selection.empty) return nothing;
  const widen = more && !selection.all && selection.holds(rows);
  return html`<div class="selection" role="region" aria-label=${selected(selection)}>
    <span role="status">${selected(selection)}</span>
    ${widen ? html`<button class="link" @click=${() => selection.selectAll(rows)}>${matching(total)}</button>` : nothing}
    <button class="link" @click=${() => selection.clear()}>${t("part.clear")}</button>
    <span class="deeds">${actions}</span>
  </div>`;
}

const selected = ({ all, ids }) => (all ? t("part.selected_all") : t("part.selected", { n: ids.length }));

const matching = (n) => (n === undefined ? t("part.select_matching") : t("part.select_matching_n", { n }));

function heading(column, sort, onSort) {
  const sorted = sort?.by === column.name;
  const direction = sort?.down ? "descending" : "ascending";
  return html`<th role="columnheader" scope="col" class=${column.end ? "end" : ""} aria-sort=${sorted ? direction : nothing}>
    ${column.sorts ? sorter(column, sorted, sort, onSort) : column.label}
  </th>`;
}

function sorter({ name, label }, sorted, sort, onSort) {
  return html`<button class="sorter ${sorted ? direction(sort) : ""}" @click=${() => onSort({ by: name, down: sorted && !sort.down })}>
    ${label}${icons.chevron}
  </button>`;
}

const direction = ({ down }) => (down ? "sorted down" : "sorted");

function line(row, { columns, rows, selection, nameOf }) {
  const main = columns.find((column) => column.main) ?? columns[0];
  return html`<tr role="row" aria-selected=${selection ? String(selection.has(row.id)) : nothing}>
    ${selection ? html`<td role="cell" class="mark">${mark(row, rows, selection, nameOf)}</td>` : nothing}
    ${columns.map((column) => cell(row, column, column === main))}
  </tr>`;
}

function cell(row, column, main) {
  const classes = `${main ? "main" : ""} ${column.end ? "end figures" : ""}`;
  if (main) return html`<th role="rowheader" scope="row" class=${classes}>${column.cell(row)}</th>`;
  return html`<td role="cell" class=${classes} data-label=${column.label}>${column.cell(row)}</td>`;
}

function mark(row, rows, selection, nameOf) {
  return html`<input
    type="checkbox"
    aria-label=${t("part.select", { name: nameOf(row) })}
    .checked=${selection.has(row.id)}
    @change=${() => selection.toggle(row.id, rows)}
  />`;
}

function markAll(selection, rows) {
  return html`<input
    type="checkbox"
    aria-label=${t("part.select_all")}
    .checked=${selection.holds(rows)}
    .indeterminate=${!selection.empty && !selection.holds(rows)}
    @change=${() => selection.toggleThese(rows)}
  />`;
}
