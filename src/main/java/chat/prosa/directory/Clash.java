package chat.prosa.directory;

/** A change cannot be written because of something that is written elsewhere. */
public final class Clash extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is in the way. */
    public enum Reason {
        /** What was to be removed is named by chats, tickets, projects or the like. */
        IN_USE,
        /** Somebody else signs in with the e-mail address. */
        EMAIL_TAKEN,
        /** The host platform's id is another thing's. */
        EXTERNAL_ID_TAKEN
    }

    private final Reason reason;

    public Clash(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
