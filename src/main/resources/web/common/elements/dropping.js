/** Lets files be dropped on its element; `over` says that some hover above it, and the element is redrawn then. */
export class Dropping {
  over = false;

  #host;
  #take;

  /** @param {((files: File[]) => void)} take gets what is dropped; `accepts` may refuse at the moment */
  constructor(host, take, accepts = () => true) {
    this.#host = host;
    this.#take = (files) => accepts() && take(files);
    this.accepts = accepts;
    host.addController(this);
  }

  hostConnected() {
    this.#host.addEventListener("dragover", this.#hover);
    this.#host.addEventListener("dragleave", this.#leave);
    this.#host.addEventListener("drop", this.#drop);
  }

  hostDisconnected() {
    this.#host.removeEventListener("dragover", this.#hover);
    this.#host.removeEventListener("dragleave", this.#leave);
    this.#host.removeEventListener("drop", this.#drop);
  }

  #hover = (event) => {
    if (!event.dataTransfer.types.includes("Files") || !this.accepts()) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    this.#become(true);
  };

  #leave = ({ relatedTarget }) => {
    if (!relatedTarget || !this.#host.renderRoot.contains(relatedTarget)) this.#become(false);
  };

  #drop = (event) => {
    if (event.defaultPrevented || !event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    this.#become(false);
    this.#take(filesIn(event.dataTransfer));
  };

  #become(over) {
    if (over === this.over) return;
    this.over = over;
    this.#host.requestUpdate();
  }
}

/** The files that are dropped or pasted; folders are none. */
export function filesIn({ items }) {
  const files = [...items].filter((item) => item.kind === "file" && !item.webkitGetAsEntry?.()?.isDirectory);
  return files.map((item) => item.getAsFile());
}
