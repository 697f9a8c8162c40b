package chat.prosa.webhook;

import java.security.SecureRandom;
import java.util.Base64;

/** What a webhook's receiver knows us by: both sides can sign with it, and nobody else. */
public record WebhookSecret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static WebhookSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new WebhookSecret(
                "whsec_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Without the secret, lest it gets into a log. */
    @Override
    public String toString() {
        return "WebhookSecret[]";
    }
}
