import "/web/common/words/all.js";

const tests = [];

/** Names one thing that must hold; `body` throws or rejects when it does not. */
export function test(name, body) {
  tests.push({ name, body });
}

/** The two say the same, whatever objects they are made of. */
export function equal(actual, expected) {
  const [said, wanted] = [actual, expected].map((value) => JSON.stringify(value));
  if (said !== wanted) throw new Error(`expected ${wanted}, got ${said}`);
}

/** The next event of a kind. */
export function next(target, type) {
  return new Promise((resolve) => target.addEventListener(type, (event) => resolve(event.detail), { once: true }));
}

/** Runs all that was named since the last run: for each its name, and what went wrong if something did. */
export async function run() {
  const results = [];
  for (const { name, body } of tests.splice(0)) results.push({ name, problem: await problemOf(body) });
  return results;
}

async function problemOf(body) {
  try {
    await body();
    return null;
  } catch (problem) {
    return problem.stack;
  }
}
