/** The tags of all chats that this page knows, for those who are about to write one. */
export function knownTags({ rooms, previous }) {
  const chats = [...rooms.own.values(), ...rooms.waiting.values(), ...previous.chats];
  return [...new Set(chats.flatMap((chat) => chat.tags ?? []))].sort((one, other) => one.localeCompare(other));
}
