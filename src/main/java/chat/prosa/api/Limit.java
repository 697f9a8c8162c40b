package chat.prosa.api;

/** The most that one page may hold. */
public record Limit(int value) {

    private static final int MOST = 200;

    public static Limit fromString(String text) {
        return new Limit(Asked.number("limit", text, 1, MOST));
    }
}
