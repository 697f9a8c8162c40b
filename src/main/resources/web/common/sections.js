const LEADING = ["supervisor", "admin"];

/** The parts that the firm's side of Prosa has, in their order: `name`, `path` and, where not everybody may, for which `roles`. */
const sections = [
  { name: "overview", path: "/firm/overview", roles: LEADING },
  { name: "chats", path: "/console" },
  { name: "projects", path: "/firm/projects" },
  { name: "tickets", path: "/firm/tickets" },
  { name: "history", path: "/firm/history" },
  { name: "people", path: "/firm/people" },
  { name: "settings", path: "/firm/settings" },
];

/** Those that somebody of a role may enter. */
export const sectionsFor = (role) => sections.filter(({ roles }) => !roles || roles.includes(role));

/** Whether an address lies in a section. */
export const isIn = ({ path }, address) => address === path || address.startsWith(`${path}/`);
