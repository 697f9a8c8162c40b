import { learn } from "../common/i18n.js";

const pt = {
  "widget.label": "Chat",
  "widget.open": "Abrir chat",
  "widget.close": "Fechar chat",
  "widget.unread": { one: "{n} mensagem nova no chat", other: "{n} mensagens novas no chat" },
  "widget.loading": "Abrindo o chat…",
  "widget.failed": "O chat não carregou. Confira sua conexão e tente de novo.",
  "widget.again": "Tentar de novo",
  "widget.start.title": "Como podemos ajudar?",
  "widget.start.text": "Abra um chat e conte o que precisa. Quem atende seu projeto responde aqui.",
  "widget.projects": "Sobre qual projeto?",
};

const en = {
  "widget.label": "Chat",
  "widget.open": "Open chat",
  "widget.close": "Close chat",
  "widget.unread": { one: "{n} new chat message", other: "{n} new chat messages" },
  "widget.loading": "Opening the chat…",
  "widget.failed": "The chat did not load. Check your connection and try again.",
  "widget.again": "Try again",
  "widget.start.title": "How can we help?",
  "widget.start.text": "Open a chat and tell us what you need. Those who look after your project answer here.",
  "widget.projects": "Which project is it about?",
};

learn({ "pt-BR": pt, en });
