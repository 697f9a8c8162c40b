import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { fileSize } from "../format.js";
import { t } from "../i18n.js";
import { sentence } from "../line/refusal.js";
import { preview } from "./attachment-parts.js";
import * as icons from "./icons.js";

/**
 * The files that wait for their message: each with its picture, how far it is, and what can be done with it.
 *
 * @param {import("../talk/uploads.js").Upload[]} files
 * @param {import("../talk/uploads.js").Uploads} uploads
 */
export function chosenFiles(files, uploads) {
  return html`<ul class="files" aria-label=${t("composer.files")}>
    ${repeat(
      files,
      (item) => item.key,
      (item) => chosenFile(item, uploads),
    )}
  </ul>`;
}

function chosenFile(item, uploads) {
  const { key, file, state, progress, code } = item;
  const { name, size } = file;
  return html`
    <li class=${state}>
      ${item.preview ? preview(item, "") : html`<span class="kind">${icons.file}</span>`}
      <span class="clipped">
        ${name}
        <small class="clipped">
          ${state === "failed" ? html`${sentence({ code })} ${again(() => uploads.again(key))}` : fileSize(size)}
        </small>
      </span>
      <button type="button" class="button plain icon" aria-label=${t("composer.remove_file", { name })} @click=${() => uploads.remove(key)}>
        ${icons.close}
      </button>
      ${state === "uploading" ? html`<progress value=${progress} aria-label=${t("composer.uploading", { name })}></progress>` : nothing}
    </li>
  `;
}

const again = (action) => html`<button type="button" class="link" @click=${action}>${t("try_again")}</button>`;
