import { Problem } from "/web/common/api.js";
import { Uploads } from "/web/common/talk/uploads.js";
import { equal, test } from "/test/check.js";

/** Uploads to a server that answers when it is told to. */
function someUploads() {
  const asked = [];
  const upload = (chat, file, watch) => {
    const answer = Promise.withResolvers();
    asked.push({ chat, name: file.name, ...watch, ...answer });
    return answer.promise;
  };
  return { uploads: new Uploads(upload), asked };
}

const file = (name, type = "text/plain") => new File(["x"], name, { type });
const shown = (uploads) => uploads.chosen("c").map(({ file, state, progress }) => [file.name, state, progress]);
const settled = () => new Promise((resolve) => setTimeout(resolve));

test("a file is on its way from the moment it is added, and says how far it is", async () => {
  const { uploads, asked } = someUploads();
  uploads.add("c", [file("a"), file("b")]);
  asked[0].progress(0.5);
  equal(shown(uploads), [["a", "uploading", 0.5], ["b", "uploading", 0]]);
  asked[0].resolve({ id: "17" });
  await settled();
  equal([shown(uploads)[0], uploads.chosen("c")[0].id], [["a", "ready", 1], "17"]);
});

test("a message takes the files of its chat along, and no other does", () => {
  const { uploads } = someUploads();
  uploads.add("c", [file("a")]);
  uploads.add("d", [file("b")]);
  equal(uploads.take("c").map(({ name, type, size }) => [name, type, size]), [["a", "text/plain", 1]]);
  equal([uploads.take("c"), uploads.chosen("d").length], [[], 1]);
});

test("a file that failed says why, and is brought again when it is needed", async () => {
  const { uploads, asked } = someUploads();
  uploads.add("c", [file("a")]);
  asked[0].reject(new Problem(413, { code: "file_too_large" }));
  await settled();
  const [{ key, state, code }] = uploads.chosen("c");
  equal([state, code], ["failed", "file_too_large"]);
  const arrived = uploads.arrived(key);
  asked[1].resolve({ id: "17" });
  equal(await arrived, "17");
});

test("a file that is taken away stops on its way", () => {
  const { uploads, asked } = someUploads();
  uploads.add("c", [file("a")]);
  uploads.remove(uploads.chosen("c")[0].key);
  equal([uploads.chosen("c"), asked[0].signal.aborted], [[], true]);
});

test("a file of an earlier page is gone", async () => {
  const problem = await someUploads().uploads.arrived("?").catch((refused) => refused);
  equal(problem.code, "file_gone");
});

test("pictures can be seen before they have arrived", () => {
  const { uploads } = someUploads();
  uploads.add("c", [file("a", "image/png"), file("b")]);
  equal(uploads.chosen("c").map(({ preview }) => preview !== undefined), [true, false]);
});
