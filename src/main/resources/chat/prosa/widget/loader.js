(() => {
  if (window.Prosa) return;
  const given = window.ProsaSettings?.baseUrl ?? new URL(".", document.currentScript.src).href;
  const base = given.replace(/\/$/, "");
  const events = new EventTarget();
  let ready;
  events.addEventListener("ready", ({ detail }) => (ready = detail));
  const embed = import(base + "{script}").then(({ Embed }) => new Embed({ base, style: base + "{style}", events }));
  embed.catch((fault) => {
    const detail = { code: "not_loaded", message: String(fault) };
    events.dispatchEvent(new CustomEvent("error", { detail }));
  });
  const asked = (what) => (given) => embed.then((embed) => embed[what](given));
  const on = (event, hear) => {
    const listener = ({ detail }) => hear(detail);
    events.addEventListener(event, listener);
    if (event === "ready" && ready) queueMicrotask(() => hear(ready));
    return () => events.removeEventListener(event, listener);
  };
  window.Prosa = Object.freeze({
    open: asked("open"),
    close: asked("close"),
    toggle: asked("toggle"),
    setUser: asked("setUser"),
    logout: asked("logout"),
    setLocale: asked("setLocale"),
    on,
  });
})();
