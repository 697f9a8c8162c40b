import { KeptFocus } from "/web/area/kept-focus.js";
import { equal, test } from "/test/check.js";

/** An element with two buttons and the focus on the first, which is redrawn; tells whether its focus was lost. */
async function losesFocus(redraw) {
  const renderRoot = document.createElement("div").attachShadow({ mode: "open" });
  renderRoot.innerHTML = "<button></button><button></button>";
  document.body.append(renderRoot.host);
  renderRoot.querySelector("button").focus();
  let lost = false;
  const kept = new KeptFocus({ renderRoot, updateComplete: Promise.resolve(), addController() {} }, () => (lost = true));
  kept.hostUpdate();
  redraw(renderRoot.querySelectorAll("button"));
  await kept.hostUpdated();
  renderRoot.host.remove();
  return lost;
}

test("the focus is lost with what had it", async () => {
  equal(await losesFocus(([focused]) => focused.remove()), true);
  equal(await losesFocus(([focused]) => (focused.disabled = true)), true);
});

test("whatever else changes, the focus stays", async () => {
  equal(await losesFocus(([, other]) => other.remove()), false);
});

test("an element that did not have the focus does not take it", async () => {
  let taken = false;
  const idle = new KeptFocus({ renderRoot: { activeElement: null }, addController() {} }, () => (taken = true));
  idle.hostUpdate();
  await idle.hostUpdated();
  equal(taken, false);
});
