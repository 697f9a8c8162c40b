package chat.prosa.outbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import chat.prosa.webhook.WebhookSecret;

/** What a receiver knows by who sent it, and when. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /**
     * What stands in the header: the time, so that what was once signed cannot be sent again later, and the HMAC over
     * the time, a dot and the body.
     */
    static String of(String body, WebhookSecret secret, Instant now) {
        var time = now.getEpochSecond();
        return "t=%d,v1=%s".formatted(time, HexFormat.of().formatHex(hmac(time + "." + body, secret)));
    }

    private static byte[] hmac(String text, WebhookSecret secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, never);
        }
    }
}
