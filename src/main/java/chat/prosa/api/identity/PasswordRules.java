package chat.prosa.api.identity;

import java.nio.charset.StandardCharsets;

import chat.prosa.api.problem.Problem;

/** What a password has to be like: long rather than odd (NIST SP 800-63B). */
public final class PasswordRules {

    private static final int SHORTEST = 8;

    /** What comes after them bcrypt does not look at. */
    private static final int MOST_BYTES = 72;

    static final String WORDS =
            "It must have at least " + SHORTEST + " characters and at most " + MOST_BYTES + " bytes.";

    private PasswordRules() {}

    /** Ends the request with a problem that names the field when it cannot be a password. */
    public static void check(String field, String password) {
        if (!fit(password)) {
            throw Problem.invalid(field, WORDS).asException();
        }
    }

    static boolean fit(String password) {
        return password.codePointCount(0, password.length()) >= SHORTEST
                && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }
}
