package chat.prosa.chat;

/** What a consultant is to a chat that looks for somebody; who is more comes first (rules 4, 5 and 10). */
public enum Tier {
    /** Named by the customer or a colleague. */
    CHOSEN,
    /** Attended the chat before it was given up. */
    PREVIOUS,
    RESPONSIBLE,
    ASSISTANT,
    GROUP,
    ORGANIZATION
}
