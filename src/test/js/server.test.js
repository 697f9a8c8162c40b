import { address, ask, byToken, callBy } from "/web/common/server.js";
import { equal, test } from "/test/check.js";

/** Has the server take one token only; returns those that it was shown. */
function serverTaking(good) {
  const shown = [];
  globalThis.fetch = async (url, { headers }) => {
    shown.push(headers.Authorization);
    return new Response("", { status: headers.Authorization === `Bearer ${good}` ? 200 : 401 });
  };
  return shown;
}

test("a page of the server's own calls without a token", async () => {
  const shown = serverTaking();
  await ask("me");
  equal([address("me"), byToken(), shown], ["/api/v1/me", false, [undefined]]);
});

test("a token that ran out is renewed, and what was asked is asked once more", async () => {
  const shown = serverTaking("new");
  let token = "old";
  const renew = async () => Boolean((token = "new"));
  callBy({ base: "https://prosa.example", token: () => token, renew });
  equal([(await ask("me")).status, address("me")], [200, "https://prosa.example/api/v1/me"]);
  equal(shown, ["Bearer old", "Bearer new"]);
});

test("where no other token can be had, the answer stays", async () => {
  const shown = serverTaking("new");
  callBy({ base: "", token: () => "old", renew: async () => false });
  equal([(await ask("me")).status, shown.length], [401, 1]);
});
