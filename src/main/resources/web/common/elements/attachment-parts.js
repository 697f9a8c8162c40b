import { html, nothing } from "lit";
import { fileSize } from "../format.js";
import { t } from "../i18n.js";
import { fitted } from "./fitted.js";
import * as icons from "./icons.js";

const PICTURE = /^image\/(png|jpeg|gif|webp|avif)$/;

/** A file in the log: a picture as a picture, anything else as a row with its name and size. */
export function attached(attachment) {
  return PICTURE.test(attachment.type) ? picture(attachment) : row(attachment);
}

/** A file of a message that is not in the log yet. */
export function attaching({ name, type, size }, upload, state) {
  const progress = upload?.state === "uploading" && state === "pending" ? upload.progress : undefined;
  if (PICTURE.test(type) && upload?.preview) return pictureOnItsWay(name, upload.preview, progress);
  return html`<p class="file pending">${icons.file} <span class="clipped">${name}</span> ${sizeOf(size)} ${bar(name, progress)}</p>`;
}

function picture({ id, name, ...natural }) {
  const { width, height } = fitted(natural);
  return html`<a class="picture" href=${address(id)} target="_blank" rel="noopener" title=${name}>
    <img src="${address(id)}?thumbnail" alt=${name} width=${width ?? nothing} height=${height ?? nothing} decoding="async" />
  </a>`;
}

const pictureOnItsWay = (name, preview, progress) =>
  html`<span class="picture pending"><img src=${preview} alt=${name} /> ${bar(name, progress)}</span>`;

function row({ id, name, size }) {
  return html`<a class="file" href=${address(id)} download=${name}>
    ${icons.file} <span class="clipped">${name}</span> ${sizeOf(size)}
  </a>`;
}

const sizeOf = (size) => html`<small class="figures">${fileSize(size)}</small>`;

const bar = (name, progress) =>
  progress === undefined ? nothing : html`<progress value=${progress} aria-label=${t("composer.uploading", { name })}></progress>`;

const address = (id) => `/api/v1/attachments/${encodeURIComponent(id)}`;
