const PAUSE = 800;

/** Asks, and asks again after a moment as long as the answer is a refusal that passes by itself. */
export async function patiently(ask) {
  for (;;) {
    try {
      return await ask();
    } catch (problem) {
      if (!problem.passing) throw problem;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
