package chat.prosa.embedded;

/** Why there is no database, in words for whoever started the program. */
public final class DatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    DatabaseUnavailable(String message) {
        super(message);
    }
}
