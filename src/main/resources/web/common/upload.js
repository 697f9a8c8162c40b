import { Problem } from "./api.js";
import { address, identity } from "./server.js";

/** What the server means by these, said of a file. */
const codes = { 0: "unreachable", 413: "file_too_large", 415: "file_refused" };

const HEADERS = { Accept: "application/json, application/problem+json", "X-Requested-With": "prosa" };

/**
 * Brings one file of a chat to the server; it can be sent in a message by the `id` of what this resolves with. Rejects
 * with a {@link Problem}.
 *
 * @param {string} chat
 * @param {File} file
 * @param {{progress: (share: number) => void, signal: AbortSignal}} watch
 */
export function upload(chat, file, { progress, signal }) {
  const request = new XMLHttpRequest(); // fetch cannot tell how far it has come
  signal.addEventListener("abort", () => request.abort());
  request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
  return new Promise((resolve, reject) => {
    request.onload = () => (isOk(request.status) ? resolve(request.response) : reject(problemOf(request)));
    request.onerror = request.onabort = () => reject(problemOf(request));
    request.open("POST", address("attachments"));
    request.responseType = "json";
    for (const [name, value] of Object.entries({ ...HEADERS, ...identity() })) request.setRequestHeader(name, value);
    request.send(form({ chat, file }));
  });
}

function form(fields) {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

const isOk = (status) => status >= 200 && status < 300;

function problemOf({ status, response }) {
  return new Problem(status, { ...response, code: codes[status] ?? response?.code ?? "unavailable" });
}
