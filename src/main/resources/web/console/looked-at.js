/** The chats that a consultant has looked at, as they are now, also when they are in none of his lists any more. */
export class LookedAt {
  #chats = new Map();

  chat(id) {
    return this.#chats.get(id);
  }

  keep(chat) {
    this.#chats.set(chat.id, chat);
  }

  /** Something was learnt about a chat, if it is among these. */
  learn(id, facts) {
    if (this.#chats.has(id)) this.keep({ ...this.chat(id), ...facts });
  }

  /** @param {{id: string}} user whose page this is */
  hear({ type, data }, user) {
    if (type === "chat.changed") this.learn(data.id, data);
    else if (type === "chat.gone") this.#leave(data.chat, user);
    else if (type === "waiting.removed") this.learn(data.chat, outcome(data));
  }

  #leave(id, user) {
    const consultants = this.chat(id)?.consultants.filter((consultant) => consultant.id !== user.id);
    this.learn(id, { consultants });
  }
}

function outcome({ reason, by }) {
  if (reason === "taken") return { status: "active", consultants: by ? [by] : [] };
  return reason === "not_eligible" ? {} : { status: reason };
}
