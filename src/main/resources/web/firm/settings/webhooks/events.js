/** What a webhook can be told of, in the order in which it happens. */
export const events = [
  "chat.opened",
  "chat.taken",
  "chat.transferred",
  "chat.returned",
  "chat.closed",
  "chat.lost",
  "chat.rated",
  "message.created",
  "note.created",
  "ticket.created",
];

/** What is told of unless somebody chooses otherwise: all that is not written by people. */
export const usual = events.filter((event) => !["message.created", "note.created"].includes(event));
