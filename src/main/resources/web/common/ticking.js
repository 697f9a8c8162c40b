const hosts = new Set();
let interval;

/** Redraws its element once a second while it is on the page; one interval serves them all. */
export class Ticking {
  #host;

  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    hosts.add(this.#host);
    interval ??= setInterval(tick, 1000);
  }

  hostDisconnected() {
    hosts.delete(this.#host);
    if (hosts.size > 0) return;
    clearInterval(interval);
    interval = undefined;
  }
}

function tick() {
  if (document.hidden) return;
  for (const host of hosts) host.requestUpdate();
}
