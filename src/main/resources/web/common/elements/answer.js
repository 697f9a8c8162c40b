/**
 * Shows a dialog until it is closed.
 *
 * @param {HTMLDialogElement} dialog
 * @param {"show" | "showModal"} [show]
 * @returns {Promise<string>} what it is closed with; nothing where it is left
 */
export async function answer(dialog, show = "showModal") {
  dialog.returnValue = "";
  dialog[show]();
  await new Promise((resolve) => dialog.addEventListener("close", resolve, { once: true }));
  return dialog.returnValue;
}
