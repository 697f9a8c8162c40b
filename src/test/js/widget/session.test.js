import { Session } from "/web/widget/session.js";
import { equal, test } from "/test/check.js";

const LATER = "2099-01-01T00:00:00.000Z";

/** Has the server answer each exchange with what is given; returns the host's tokens that it was sent. */
function serverAnswering(...answers) {
  const sent = [];
  globalThis.fetch = async (url, { body }) => {
    sent.push(JSON.parse(body).token);
    const [status, said] = answers.shift() ?? [0];
    if (status === 0) throw new TypeError("unreachable");
    return new Response(JSON.stringify(said), { status });
  };
  return sent;
}

const good = (token) => [200, { token, expiresAt: LATER }];

test("the host's token is exchanged for the server's, once for all who ask at the same time", async () => {
  const sent = serverAnswering(good("a"));
  const session = new Session({ token: "jwt" });
  equal(await Promise.all([session.renew(), session.renew()]), [true, true]);
  equal([session.token, sent], ["a", ["jwt"]]);
});

test("after the token that came with the settings the host is asked for others", async () => {
  const sent = serverAnswering(good("a"), good("b"));
  const session = new Session({ token: "first", getToken: async () => "next" });
  await session.renew();
  await session.renew();
  session.end();
  equal(sent, ["first", "next"]);
});

test("what the server refuses is refused, with its reason", async () => {
  serverAnswering([403, { code: "origin_not_allowed" }]);
  const session = new Session({ token: "jwt" });
  equal([await session.renew(), session.problem.code, session.token], [false, "origin_not_allowed", undefined]);
});

test("a server out of reach or too busy refuses nothing", async () => {
  serverAnswering([0], [503, {}], good("a"));
  const session = new Session({ token: "jwt" });
  const failed = () => session.renew().then(() => false, () => true);
  equal([await failed(), await failed(), await session.renew()], [true, true, true]);
});

test("a host that has no token says that nobody is there", async () => {
  serverAnswering();
  const session = new Session({ getToken: () => undefined });
  equal([await session.renew(), session.problem.code], [false, "no_token"]);
});
