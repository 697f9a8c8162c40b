import { Line } from "./line/line.js";
import { openSocket } from "./server.js";
import { signInAgain, stillSignedIn } from "./sessions.js";

/** The line of a page whose identity is its cookie. When the session has ended it leads to the sign-in page. */
export function connect() {
  const line = new Line(openSocket, stillSignedIn);
  line.addEventListener("denied", signInAgain);
  return line;
}
