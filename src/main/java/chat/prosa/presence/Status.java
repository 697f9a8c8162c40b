package chat.prosa.presence;

/** What a consultant chose to be. It is kept until he chooses anew, whether he is connected or not. */
public enum Status {
    AVAILABLE,
    BUSY,
    INVISIBLE
}
