import { firstBelow, mayEnter, routeTo, tabsBeside } from "/web/firm/route.js";
import { isIn, sectionsFor } from "/web/common/sections.js";
import { equal, test } from "/test/check.js";

const admin = { role: "admin" };
const consultant = { role: "consultant" };

const projects = { path: "/firm/projects" };
const project = { path: "/firm/projects/:id" };
const chat = { path: "/firm/settings/chat", tab: true };
const macros = { path: "/firm/settings/macros", tab: true };
const macro = { path: "/firm/settings/macros/:id" };
const keys = { path: "/firm/settings/keys", tab: true, roles: ["admin"] };
const pages = [projects, project, chat, macros, macro, keys];

test("an address leads to its page, with what it says", () => {
  equal(routeTo(pages, "/firm/projects"), { page: projects, params: {} });
  equal(routeTo(pages, "/firm/projects/"), { page: projects, params: {} });
  equal(routeTo(pages, "/firm/projects/4%207"), { page: project, params: { id: "4 7" } });
  equal(routeTo(pages, "/firm/projects/%E0"), { page: project, params: { id: "%E0" } });
});

test("an address that no page has leads nowhere", () => {
  for (const address of ["/firm", "/firm/project", "/firm/projects/1/2"]) equal(routeTo(pages, address), undefined);
});

test("a section without a page of its own begins with its first page that somebody may enter", () => {
  equal(firstBelow(pages, "/firm/settings", admin), chat);
  equal(firstBelow([macro, keys], "/firm/settings", consultant), undefined);
  equal(firstBelow(pages, "/firm/set", admin), undefined);
});

test("tabs are those pages of the section that one may enter", () => {
  equal(tabsBeside(pages, chat, admin), [chat, macros, keys]);
  equal(tabsBeside(pages, chat, consultant), [chat, macros]);
  equal(tabsBeside(pages, macro, admin), []);
  equal(tabsBeside([chat, projects], chat, admin), []);
});

test("a page without roles is for every consultant", () => {
  equal([projects, keys].map((page) => mayEnter(page, consultant)), [true, false]);
});

test("the overview is for those who lead", () => {
  const names = (role) => sectionsFor(role).map(({ name }) => name);
  equal(names("supervisor"), ["overview", "chats", "projects", "tickets", "history", "people", "settings"]);
  equal(names("consultant"), ["chats", "projects", "tickets", "history", "people", "settings"]);
});

test("a section holds what lies below it", () => {
  const section = { path: "/firm/projects" };
  equal(["/firm/projects", "/firm/projects/1", "/firm/projectsx"].map((address) => isIn(section, address)), [true, true, false]);
});
