package chat.prosa.access;

/**
 * A person who is known here, with what to call him.
 *
 * @param caller as whom he calls
 */
public record User(Caller.Person caller, String name) {}
