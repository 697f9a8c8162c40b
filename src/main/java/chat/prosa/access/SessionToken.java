package chat.prosa.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret by which somebody who signed in is known again. Only its hash is kept, so the database gives none away.
 */
public record SessionToken(String value) {

    /** No guess finds one of 2²⁵⁶. */
    private static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    public static SessionToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Its SHA-256; a token is random, so it needs neither salt nor slowness. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Without the secret, lest it gets into a log. */
    @Override
    public String toString() {
        return "SessionToken[…]";
    }
}
