package chat.prosa.api.oidc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

import chat.prosa.access.Secret;

/**
 * One attempt to sign in at the provider: three secrets by which only the browser that began it can finish it.
 *
 * @param state comes back with the provider's answer
 * @param nonce comes back in the token
 * @param verifier proves to the provider that whoever redeems the code asked for it (RFC 7636)
 * @param back the page to go to afterwards
 */
public record Attempt(String state, String nonce, String verifier, String back) {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    public static Attempt begin(String back) {
        return new Attempt(Secret.random(), Secret.random(), Secret.random(), back);
    }

    /** Reads what {@link #written} wrote; empty if it is anything else. */
    public static Optional<Attempt> read(String written) {
        var parts = written.split("\\.", -1);
        try {
            return parts.length == 4
                    ? Optional.of(new Attempt(parts[0], parts[1], parts[2], decoded(parts[3])))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** As a cookie can hold it. */
    public String written() {
        return String.join(".", state, nonce, verifier, ENCODER.encodeToString(back.getBytes(StandardCharsets.UTF_8)));
    }

    public boolean isAnsweredBy(String answer) {
        return MessageDigest.isEqual(state.getBytes(StandardCharsets.UTF_8), answer.getBytes(StandardCharsets.UTF_8));
    }

    /** What the provider is shown of the verifier. */
    String challenge() {
        return ENCODER.encodeToString(Secret.sha256(verifier));
    }

    private static String decoded(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }

    /** Without the secrets, lest they get into a log. */
    @Override
    public String toString() {
        return "Attempt[" + back + "]";
    }
}
