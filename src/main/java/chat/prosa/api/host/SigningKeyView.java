package chat.prosa.api.host;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

import chat.prosa.access.KeyMaterial;
import chat.prosa.access.SigningKey;
import chat.prosa.id.SigningKeyId;

/**
 * @param algorithm as JWTs spell it
 * @param secret only in the answer that tells of its making
 */
record SigningKeyView(
        SigningKeyId id,
        String name,
        String algorithm,
        Instant createdAt,
        Optional<Instant> lastUsedAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> secret) {

    static SigningKeyView of(SigningKey key) {
        return of(key, Optional.empty());
    }

    static SigningKeyView made(SigningKey key, KeyMaterial material) {
        return switch (material) {
            case KeyMaterial.SharedSecret(var secret) -> of(key, Optional.of(secret));
            case KeyMaterial.PublicKey _ -> of(key);
        };
    }

    private static SigningKeyView of(SigningKey key, Optional<String> secret) {
        return new SigningKeyView(
                key.id(), key.name(), key.algorithm().name(), key.createdAt(), key.lastUsedAt(), secret);
    }

    /** Without the secret, lest it gets into a log. */
    @Override
    public String toString() {
        return "SigningKeyView[" + id + "]";
    }
}
