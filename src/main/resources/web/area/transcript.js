import { Problem } from "../common/api.js";
import { now } from "../common/clock.js";
import { dayOf } from "../common/format.js";
import { locale, t } from "../common/i18n.js";
import { saveFile } from "../common/save-file.js";
import { ask } from "../common/server.js";

/** The forms that a transcript comes in, with the file's ending for each. */
const endings = { html: "html", text: "txt" };

/**
 * Saves a chat as a file on the customer's device, in the language of his page.
 *
 * @param {string} chat
 * @param {"html" | "text"} form
 */
export async function saveTranscript(chat, form) {
  const query = form === "html" ? "?format=html" : "";
  const headers = { "Accept-Language": locale() };
  const response = await ask(`chats/${chat}/transcript${query}`, { headers }).catch(() => undefined);
  if (!response?.ok) throw new Problem(response?.status ?? 0, { code: "no_transcript" });
  saveFile(await response.blob(), `${t("transcript.file")}-${dayOf(now())}.${endings[form]}`);
}
