import { get } from "./api.js";

let asked;

/** Whether the server sends mail; asked once, and taken for no while it cannot be asked. */
export const mailOn = () => (asked ??= get("login/options").then(answered, unanswered));

const answered = ({ mail }) => mail;

function unanswered() {
  asked = undefined;
  return false;
}
