package chat.prosa.access;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody being signed in, on one device.
 *
 * @param seenAt when it last served a request, to five minutes
 * @param userAgent what the device said it is
 */
public record Session(
        SessionHash id, Instant createdAt, Instant seenAt, Instant expiresAt, Optional<String> userAgent) {}
