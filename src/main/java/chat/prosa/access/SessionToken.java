package chat.prosa.access;

/**
 * The secret by which somebody who signed in is known again. Only its hash is kept, so the database gives none away.
 */
public record SessionToken(String value) {

    public static SessionToken random() {
        return new SessionToken(Secret.random());
    }

    /** Its SHA-256. */
    public byte[] hash() {
        return Secret.sha256(value);
    }

    /** Without the secret, lest it gets into a log. */
    @Override
    public String toString() {
        return "SessionToken[…]";
    }
}
