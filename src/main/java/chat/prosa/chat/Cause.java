package chat.prosa.chat;

/** Why a consultant is asked to take a chat, or to come to it. */
public enum Cause {
    /** The organization's routing found him (rule 4). */
    AUTOMATIC,
    /** The customer chose him (rule 5). */
    MANUAL,
    /** A colleague hands the chat over (rule 13). */
    TRANSFER,
    /** A colleague wants him in the chat, too (rule 12). */
    INVITE
}
