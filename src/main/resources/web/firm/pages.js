/**
 * The firm's pages. To add one: make a folder with an element that draws `<prosa-page>` (parts/prosa-page.js) around its
 * content; put its words beside it as `words.js`, which hands `{ "pt-BR": {…}, en: {…} }` to `learn` of common/i18n.js
 * and is imported by the element; then add a line here: `path` as in the address, where `:id` stands for one part of it;
 * `title`, a key of words.js in this folder, as it is needed before the page is there; `roles`, where not every
 * consultant may enter; `tag` and `load` of the element, which is fetched when it is first visited; `tab`, where the page
 * stands in the row of tabs of its section. The element is given `params` (from the path), `place` (the address: go,
 * query and filters), `user` (who is there) and `line` (the socket). What it tells as `say` with a sentence is shown and
 * read out; links to other pages are plain `<a href="/firm/…">`.
 *
 * @type {{path: string, title: string, roles?: string[], tag: string, load: () => Promise<unknown>, tab?: boolean}[]}
 */
export const pages = [
  {
    path: "/firm/overview",
    title: "page.overview",
    roles: ["supervisor", "admin"],
    tag: "prosa-overview",
    load: () => import("./overview/prosa-overview.js"),
  },
  {
    path: "/firm/tickets",
    title: "page.tickets",
    tag: "prosa-tickets",
    load: () => import("./tickets/prosa-tickets.js"),
  },
  {
    path: "/firm/tickets/:id",
    title: "page.ticket",
    tag: "prosa-ticket",
    load: () => import("./tickets/prosa-ticket.js"),
  },
  {
    path: "/firm/history",
    title: "page.history",
    tag: "prosa-history",
    load: () => import("./history/prosa-history.js"),
  },
  {
    path: "/firm/start",
    title: "page.start",
    roles: ["admin"],
    tag: "prosa-first-steps",
    load: () => import("./start/prosa-first-steps.js"),
  },
  {
    path: "/firm/settings/chat",
    title: "page.settings_chat",
    tag: "prosa-chat-settings",
    load: () => import("./settings/chat/prosa-chat-settings.js"),
    tab: true,
  },
  {
    path: "/firm/settings/macros",
    title: "page.settings_macros",
    tag: "prosa-macros",
    load: () => import("./settings/macros/prosa-macros.js"),
    tab: true,
  },
  {
    path: "/firm/settings/macros/:id",
    title: "page.settings_macro",
    tag: "prosa-macro",
    load: () => import("./settings/macros/prosa-macro.js"),
  },
  {
    path: "/firm/settings/groups",
    title: "page.settings_groups",
    tag: "prosa-groups",
    load: () => import("./settings/groups/prosa-groups.js"),
    tab: true,
  },
  {
    path: "/firm/people",
    title: "page.people",
    tag: "prosa-consultants",
    load: () => import("./people/prosa-consultants.js"),
    tab: true,
  },
  {
    path: "/firm/people/customers",
    title: "page.customers",
    tag: "prosa-customers",
    load: () => import("./people/prosa-customers.js"),
    tab: true,
  },
  {
    path: "/firm/projects",
    title: "page.projects",
    tag: "prosa-project-list",
    load: () => import("./projects/prosa-project-list.js"),
  },
  {
    path: "/firm/projects/:id",
    title: "page.project",
    tag: "prosa-central",
    load: () => import("./projects/central/prosa-central.js"),
  },
  {
    path: "/firm/settings/keys",
    title: "page.settings_keys",
    roles: ["admin"],
    tag: "prosa-host-keys",
    load: () => import("./settings/keys/prosa-host-keys.js"),
    tab: true,
  },
  {
    path: "/firm/settings/webhooks",
    title: "page.settings_webhooks",
    roles: ["admin"],
    tag: "prosa-webhooks",
    load: () => import("./settings/webhooks/prosa-webhooks.js"),
    tab: true,
  },
  {
    path: "/firm/settings/privacy",
    title: "page.settings_privacy",
    roles: ["admin"],
    tag: "prosa-privacy",
    load: () => import("./settings/privacy/prosa-privacy.js"),
    tab: true,
  },
  {
    path: "/firm/settings/audit",
    title: "page.settings_audit",
    roles: ["admin"],
    tag: "prosa-audit",
    load: () => import("./settings/audit/prosa-audit.js"),
    tab: true,
  },
  {
    path: "/firm/account",
    title: "page.account",
    tag: "prosa-account",
    load: () => import("./account/prosa-account.js"),
  },
];
