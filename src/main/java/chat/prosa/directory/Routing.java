package chat.prosa.directory;

/** How a chat finds its consultant (rule 2). */
public enum Routing {
    MANUAL,
    AUTOMATIC,
    QUEUE
}
