import { vendors } from "/web/widget/vendors.js";
import { equal, test } from "/test/check.js";

test("an account is only a part of its vendor's address", () => {
  const account = "../a?b#c";
  equal([vendors.intercom, vendors.tawk, vendors.zendesk].map(({ script }) => new URL(script(account))).map(({ host, search, hash }) => [host, search, hash]), [
    ["widget.intercom.io", "", ""],
    ["embed.tawk.to", "", ""],
    ["static.zdassets.com", "?key=..%2Fa%3Fb%23c", ""],
  ]);
});

test("what is asked of a vendor before its script has come waits for it", () => {
  const page = {};
  vendors.intercom.prepare("a-1", page);
  vendors.intercom.open(page);
  equal([page.intercomSettings, page.Intercom.q], [{ app_id: "a-1" }, [["show"]]]);
});
