/**
 * The shapes that travel over the socket and REST, as far as these pages read them.
 *
 * @typedef {{id: string, name: string}} Ref
 * @typedef {Ref & {kind: "consultant" | "customer" | "system"}} Author
 *
 * @typedef {object} Entry one numbered line of a chat's log
 * @property {string} chat
 * @property {number} seq
 * @property {number} prev the entry before it in the receiver's view, 0 for the first
 * @property {string} at
 * @property {string} kind
 * @property {Author} author
 * @property {string} [text]
 * @property {string} [key] the sender's own name for a message
 * @property {string} [reason]
 * @property {Ref} [consultant]
 * @property {Ref} [serviceGroup]
 * @property {string[]} [tags]
 * @property {Ref[]} [mentions]
 * @property {Attachment[]} [attachments]
 * @property {{id: string, number: number}} [ticket] what a lost chat left, or what was opened from it
 *
 * @typedef {Ref & {type: string, size: number, width?: number, height?: number}} Attachment `type` is a media type
 *
 * @typedef {object} Chat
 * @property {string} id
 * @property {"waiting" | "active" | "parked" | "closed" | "lost"} status
 * @property {Ref} project
 * @property {Ref} customer
 * @property {Ref[]} consultants
 * @property {string} openedAt
 * @property {string | null} [waitingSince] when the wait began that the first answer ends
 * @property {string | null} [lostAt] when it is lost unless a consultant answers
 * @property {string | null} [endedAt]
 * @property {string[]} [tags]
 * @property {number} lastSeq
 * @property {number} [unread]
 * @property {boolean} [parked] whether it is parked for the receiver
 * @property {{consultant: Ref, expiresAt: string}} [offered] who is being asked to take it while it waits; consultants know
 * @property {{consultant: Ref, acceptOthers: boolean} | null} [choice] whom its customer chose while it waits
 * @property {{by: Ref, consultant?: Ref, serviceGroup?: Ref} | null} [transfer] to whom it is being passed on
 * @property {Ref[]} [invited] who has been invited and has not answered yet
 * @property {{score: number, comment: string | null} | null} [rating]
 * @property {{author: Author, seq: number, delivered: number}[]} [marks] how far the others have got
 * @property {{id: string, number: number}} [ticket] what it left when it was lost; learnt from its log
 *
 * @typedef {object} Colleague
 * @property {string} id
 * @property {string} name
 * @property {boolean} online available and connected
 * @property {"available" | "busy" | "invisible"} [status]
 */
export {};
