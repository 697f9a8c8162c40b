/**
 * Other vendors' chats: how each is loaded into the page, with the organization's account there, and what its own script
 * understands. All of it is theirs; Prosa only opens the door.
 *
 * @typedef {object} Vendor
 * @property {(account: string) => string} script its address
 * @property {string} [id] of its script element, where it looks for it
 * @property {(account: string, page: Window) => void} prepare what its script expects to find on the page
 * @property {(page: Window) => void} open
 * @property {(page: Window) => void} close
 * @property {(page: Window) => void} leave forgets the visitor, as far as the vendor does
 */

const part = encodeURIComponent;

/** A function that remembers what it was called with until the vendor's script takes its place. */
function queue() {
  const waiting = (...call) => waiting.q.push(call);
  waiting.q = [];
  return waiting;
}

/** @type {Record<string, Vendor>} */
export const vendors = {
  crisp: {
    script: () => "https://client.crisp.chat/l.js",
    prepare: (account, page) => Object.assign(page, { $crisp: [], CRISP_WEBSITE_ID: account }),
    open: (page) => page.$crisp.push(["do", "chat:open"]),
    close: (page) => page.$crisp.push(["do", "chat:close"]),
    leave: (page) => page.$crisp.push(["do", "chat:hide"], ["do", "session:reset"]),
  },
  intercom: {
    script: (account) => `https://widget.intercom.io/widget/${part(account)}`,
    prepare(account, page) {
      page.intercomSettings = { app_id: account };
      page.Intercom = queue();
    },
    open: (page) => page.Intercom("show"),
    close: (page) => page.Intercom("hide"),
    leave: (page) => page.Intercom("shutdown"),
  },
  tawk: {
    script: (account) => `https://embed.tawk.to/${account.split("/").map(part).join("/")}${account.includes("/") ? "" : "/default"}`,
    prepare: (account, page) => Object.assign(page, { Tawk_API: page.Tawk_API ?? {}, Tawk_LoadStart: new Date() }),
    open: (page) => page.Tawk_API.maximize?.(),
    close: (page) => page.Tawk_API.minimize?.(),
    leave: (page) => page.Tawk_API.hideWidget?.(),
  },
  zendesk: {
    id: "ze-snippet",
    script: (account) => `https://static.zdassets.com/ekr/snippet.js?key=${part(account)}`,
    prepare() {},
    open: (page) => page.zE?.("messenger", "open"),
    close: (page) => page.zE?.("messenger", "close"),
    leave: (page) => page.zE?.("messenger", "hide"),
  },
};
