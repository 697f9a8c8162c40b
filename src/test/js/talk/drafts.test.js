import { Drafts } from "/web/common/talk/drafts.js";
import { equal, test } from "/test/check.js";
import { emptyStorage } from "/test/fixtures.js";

test("a draft is kept for each chat until it is sent", () => {
  const drafts = new Drafts(emptyStorage(), "ana");
  drafts.keep("c", "hello");
  equal([drafts.of("c").text, drafts.of("d").text], ["hello", ""]);
  drafts.keep("c", "");
  equal(drafts.of("c").text, "");
});

test("what was begun as a note is still a note after a reload", () => {
  const storage = emptyStorage();
  new Drafts(storage, "ana").keep("c", "hello", true);
  const after = new Drafts(storage, "ana");
  equal(after.of("c"), { text: "hello", note: true });
  after.keep("c", "", true);
  equal(after.of("c"), { text: "", note: false });
});

test("whoever leaves takes his drafts along, and nobody else's", () => {
  sessionStorage.clear();
  const drafts = new Drafts(sessionStorage, "lia");
  const others = new Drafts(sessionStorage, "otto");
  drafts.keep("c", "hello");
  others.keep("c", "hi");
  drafts.forget();
  equal([drafts.of("c").text, others.of("c").text], ["", "hi"]);
});
