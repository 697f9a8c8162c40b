import { Place } from "/web/firm/place.js";
import { equal, next, test } from "/test/check.js";

let last;

/** The one before hears the browser's steps too, but keeps nobody any more. */
function at(path) {
  last?.guard(undefined);
  history.replaceState(null, "", path);
  return (last = new Place());
}

test("going somewhere changes the address, and the browser's back leads back", async () => {
  const place = at("/firm/projects");
  equal(await place.go("/firm/projects/1?text=a"), true);
  equal([place.path, place.query, location.pathname], ["/firm/projects/1", { text: "a" }, "/firm/projects/1"]);
  const back = next(place, "changed");
  history.back();
  await back;
  equal(place.path, "/firm/projects");
});

test("filters stand in the address, empty ones do not", () => {
  const place = at("/firm/tickets?tag=perdido");
  place.filter({ text: "nota", tag: "" });
  equal([location.search, place.query], ["?text=nota", { text: "nota" }]);
  place.filter({ text: undefined });
  equal([place.path, location.search], ["/firm/tickets", ""]);
});

test("a page that does not let go keeps its address", async () => {
  const place = at("/firm/settings/macros/1");
  place.guard(async () => false);
  equal([await place.go("/firm/projects"), location.pathname], [false, "/firm/settings/macros/1"]);
});

test("a page that does not let go is brought back when the browser has left it", async () => {
  const place = at("/firm/settings/macros");
  await place.go("/firm/settings/macros/1");
  const asked = new Promise((resolve) => place.guard(async () => (resolve(location.pathname), false)));
  history.back();
  equal([await asked, place.path], ["/firm/settings/macros/1", "/firm/settings/macros/1"]);
});

test("a page that lets go is asked once", async () => {
  const place = at("/firm/settings/macros/1");
  let asked = 0;
  place.guard(async () => ++asked > 0);
  await place.go("/firm/projects");
  await place.go("/firm/people");
  equal([asked, place.path], [1, "/firm/people"]);
});
