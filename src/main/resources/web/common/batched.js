const HIDDEN_PAUSE = 250;

/**
 * Folds any number of calls into one before the next picture is painted. A hidden page paints nothing, so there a short
 * pause takes the frame's place and the title goes on counting.
 */
export function batched(action) {
  let due = false;
  const run = () => {
    due = false;
    action();
  };
  return () => {
    if (due) return;
    due = true;
    if (document.hidden) setTimeout(run, HIDDEN_PAUSE);
    else requestAnimationFrame(run);
  };
}
