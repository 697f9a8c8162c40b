import { Line } from "./line/line.js";
import { signInAgain, stillSignedIn } from "./sessions.js";

/** The line of a page whose identity is its cookie. When the session has ended it leads to the sign-in page. */
export function connect() {
  const line = new Line(() => new WebSocket(address(), ["prosa.v1"]), stillSignedIn);
  line.addEventListener("denied", signInAgain);
  return line;
}

function address() {
  const url = new URL("/api/v1/socket", location.href);
  url.protocol = url.protocol.replace("http", "ws");
  return url;
}
