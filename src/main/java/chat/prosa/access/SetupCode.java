package chat.prosa.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * What tells that somebody who sets the first firm up is no stranger: the server prints it as it starts, so that only
 * who runs it can know it. All nodes on one database print the same.
 */
public record SetupCode(String value) {

    public static SetupCode random() {
        return new SetupCode(Secret.random());
    }

    /** Whether it is what somebody gave; takes as long wherever the first wrong character is. */
    public boolean is(String given) {
        return MessageDigest.isEqual(bytes(value), bytes(given.strip()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Without the secret, lest it gets into a log unasked. */
    @Override
    public String toString() {
        return "SetupCode[…]";
    }
}
