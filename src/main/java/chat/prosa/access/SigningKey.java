package chat.prosa.access;

import java.time.Instant;
import java.util.Optional;

import chat.prosa.id.SigningKeyId;

/**
 * A key that a host platform signs with, without what is secret of it.
 *
 * @param lastUsedAt to five minutes
 */
public record SigningKey(
        SigningKeyId id, String name, Algorithm algorithm, Instant createdAt, Optional<Instant> lastUsedAt) {

    /** The one way of signing that a key is good for. */
    public enum Algorithm {
        /** By a secret that both sides know. */
        HS256,
        /** By a pair of keys, of which only the public one is known here. */
        RS256
    }
}
