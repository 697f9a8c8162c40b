import { ask } from "./server.js";

/** What the server said when it could not do what was asked (RFC 9457), or `status` 0 when it could not be reached. */
export class Problem extends Error {
  constructor(status, { code = "unavailable", title = "", detail = "", field } = {}) {
    super(detail || title || code);
    this.status = status;
    this.code = code;
    this.field = field;
  }
}

export const get = (path, query = {}) => call("GET", withQuery(path, query));

export const post = (path, body = {}) => call("POST", path, body);

export const put = (path, body) => call("PUT", path, body);

export const patch = (path, body) => call("PATCH", path, body);

export const remove = (path) => call("DELETE", path);

async function call(method, path, body) {
  const response = await reach(path, request(method, body));
  if (!response.ok) throw new Problem(response.status, await parsed(response));
  return parsed(response);
}

function request(method, body) {
  const headers = { Accept: "application/json, application/problem+json" };
  if (method === "GET") return { method, headers };
  return { method, headers: { ...headers, "Content-Type": "application/json" }, body: JSON.stringify(body) };
}

async function reach(path, init) {
  try {
    return await ask(path, init);
  } catch {
    throw new Problem(0);
  }
}

async function parsed(response) {
  const text = await response.text();
  try {
    return text ? JSON.parse(text) : {};
  } catch {
    return {};
  }
}

function withQuery(path, query) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
