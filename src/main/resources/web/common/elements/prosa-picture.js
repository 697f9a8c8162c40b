import { ask } from "../server.js";

/**
 * A picture drawn from what was read, where its address alone opens nothing and the page around may forbid pictures from
 * elsewhere. It stands in the element itself, so that it looks as the styles around it say, and takes its room at once.
 */
class ProsaPicture extends HTMLElement {
  #source;

  /** @param {{source: string | Blob, label: string, width?: number, height?: number}} picture a path below `/api/v1/`, or the file */
  set picture({ source, label, width, height }) {
    if (source === this.#source) return;
    this.#source = source;
    const canvas = document.createElement("canvas");
    canvas.setAttribute(label ? "role" : "aria-hidden", label ? "img" : "true");
    if (label) canvas.setAttribute("aria-label", label);
    if (width) Object.assign(canvas.style, { inlineSize: `${width}px`, aspectRatio: `${width} / ${height}` });
    this.replaceChildren(canvas);
    this.#draw(canvas, source);
  }

  async #draw(canvas, source) {
    const picture = await read(source).then(createImageBitmap).catch(() => undefined);
    if (!picture) return;
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext("2d").drawImage(picture, 0, 0);
  }
}

async function read(source) {
  return typeof source === "string" ? (await ask(source)).blob() : source;
}

customElements.define("prosa-picture", ProsaPicture);
