import { html, nothing } from "lit";
import { Problem } from "../api.js";
import { fileSize } from "../format.js";
import { t } from "../i18n.js";
import { saveFile } from "../save-file.js";
import { address, ask, byToken } from "../server.js";
import { fitted } from "./fitted.js";
import * as icons from "./icons.js";
import "./prosa-picture.js";

const PICTURE = /^image\/(png|jpeg|gif|webp|avif)$/;

/** A file in the log: a picture as a picture, anything else as a row with its name and size. */
export function attached(attachment) {
  return PICTURE.test(attachment.type) ? picture(attachment) : row(attachment);
}

/** A file of a message that is not in the log yet. */
export function attaching({ name, type, size }, upload, state) {
  const progress = upload?.state === "uploading" && state === "pending" ? upload.progress : undefined;
  if (PICTURE.test(type) && upload?.preview) return pictureOnItsWay(name, upload, progress);
  return html`<p class="file pending">${icons.file} <span class="clipped">${name}</span> ${sizeOf(size)} ${bar(name, progress)}</p>`;
}

/** A picture that is not at the server yet. */
export const preview = ({ file, preview }, name) =>
  byToken() ? html`<prosa-picture .picture=${{ source: file, label: name }}></prosa-picture>` : html`<img src=${preview} alt=${name} />`;

function picture({ id, name, ...natural }) {
  const { width, height } = fitted(natural);
  return html`<a class="picture" href=${address(pathOf(id))} target="_blank" rel="noopener" title=${name} @click=${opened(id, name)}>
    ${byToken() ? drawn(id, name, width, height) : img(id, name, width, height)}
  </a>`;
}

const img = (id, name, width, height) =>
  html`<img src=${address(thumbnail(id))} alt=${name} width=${width ?? nothing} height=${height ?? nothing} decoding="async" />`;

const drawn = (id, name, width, height) =>
  html`<prosa-picture .picture=${{ source: thumbnail(id), label: name, width, height }}></prosa-picture>`;

const pictureOnItsWay = (name, upload, progress) =>
  html`<span class="picture pending">${preview(upload, name)} ${bar(name, progress)}</span>`;

function row({ id, name, size }) {
  return html`<a class="file" href=${address(pathOf(id))} download=${name} @click=${opened(id, name)}>
    ${icons.file} <span class="clipped">${name}</span> ${sizeOf(size)}
  </a>`;
}

/** Where the address opens nothing, what it stands for is read and kept on the device. */
function opened(id, name) {
  return async (event) => {
    if (!byToken()) return;
    event.preventDefault();
    const link = event.currentTarget;
    const response = await ask(pathOf(id)).catch(() => undefined);
    if (response?.ok) saveFile(await response.blob(), name);
    else link.dispatchEvent(unsaved(response?.status));
  };
}

const unsaved = (status = 0) =>
  new CustomEvent("unsaved", { detail: new Problem(status, { code: "no_file" }), bubbles: true, composed: true });

const sizeOf = (size) => html`<small class="figures">${fileSize(size)}</small>`;

const bar = (name, progress) =>
  progress === undefined ? nothing : html`<progress value=${progress} aria-label=${t("composer.uploading", { name })}></progress>`;

const pathOf = (id) => `attachments/${encodeURIComponent(id)}`;

const thumbnail = (id) => `${pathOf(id)}?thumbnail`;
