package chat.prosa.access;

/** The secret in a link by which somebody may choose a new password, once. Only its hash is kept. */
public record ResetToken(String value) {

    public static ResetToken random() {
        return new ResetToken(Secret.random());
    }

    /** Its SHA-256. */
    public byte[] hash() {
        return Secret.sha256(value);
    }

    /** Without the secret, lest it gets into a log. */
    @Override
    public String toString() {
        return "ResetToken[…]";
    }
}
