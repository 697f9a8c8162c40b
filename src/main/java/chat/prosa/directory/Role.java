package chat.prosa.directory;

/** What a consultant may do besides attending chats. */
public enum Role {
    CONSULTANT,
    SUPERVISOR,
    ADMIN
}
