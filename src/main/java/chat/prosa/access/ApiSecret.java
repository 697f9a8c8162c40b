package chat.prosa.access;

/** The secret that a host platform's server calls with. Only its hash is kept, so nobody can be shown it again. */
public record ApiSecret(String value) {

    /** By this it is recognized, here and by those who look for secrets that leaked. */
    private static final String PREFIX = "prosa_";

    public static ApiSecret random() {
        return new ApiSecret(PREFIX + Secret.random());
    }

    /** Whether a bearer token is one, rather than a session's. */
    public static boolean is(String token) {
        return token.startsWith(PREFIX);
    }

    /** Its SHA-256. */
    public byte[] hash() {
        return Secret.sha256(value);
    }

    /** Without the secret, lest it gets into a log. */
    @Override
    public String toString() {
        return "ApiSecret[…]";
    }
}
