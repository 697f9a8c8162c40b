import { get, post, Problem } from "./api.js";

const homes = { consultant: "/console", customer: "/area" };

const own = { consultant: /^\/(console|firm(\/[\w:-]+)*)(\?|$)/, customer: /^\/area(\?|$)/ };

/** The page a person of this kind works on. */
export const home = (kind) => homes[kind];

/** Where to go after signing in: back to the page that sent us here, when it is one of this person's own. */
export function destination(kind, back) {
  return back && own[kind].test(back) ? back : homes[kind];
}

let leaving = false;

window.addEventListener("pageshow", () => (leaving = false)); // a browser may bring back a page that was left, as it was

/** Our session has ended: leaves for the sign-in page, which returns here afterwards; unless that was our own wish. */
export function signInAgain() {
  if (leaving) return;
  const here = location.pathname + location.search;
  location.replace(`/login?expired&back=${encodeURIComponent(here)}`);
}

export async function signOut() {
  leaving = true;
  await post("logout").catch(() => {});
  location.assign("/login");
}

/** Whether the server still knows us. Only its clear no counts: being out of reach is something else. */
export async function stillSignedIn() {
  try {
    await get("me");
    return true;
  } catch (problem) {
    return !(problem instanceof Problem && problem.status === 401);
  }
}
