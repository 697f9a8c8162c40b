import { learn, locale } from "../common/i18n.js";

/** Its words by language, each loaded when it is spoken. */
const words = {
  "pt-BR": () => import("../common/words/customers/pt.js").then(({ pt }) => pt),
  en: () => import("../common/words/customers/en.js").then(({ en }) => en),
};

/** Loads all that the chat needs once it is open, and nothing of it before. */
export async function loadConversation() {
  await Promise.all([import("./prosa-conversation.js"), learnConversation(locale())]);
}

/** @param {string} tag of a language */
export async function learnConversation(tag) {
  const spoken = /^pt\b/i.test(tag) ? "pt-BR" : "en";
  learn({ [spoken]: await words[spoken]() });
}
