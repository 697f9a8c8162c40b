package chat.prosa.api.host;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

import chat.prosa.access.ApiKey;
import chat.prosa.access.ApiSecret;
import chat.prosa.access.Scope;
import chat.prosa.id.ApiKeyId;

/** @param secret only in the answer that tells of its making */
record ApiKeyView(
        ApiKeyId id,
        String name,
        List<Scope> scopes,
        Instant createdAt,
        Optional<Instant> lastUsedAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> secret) {

    static ApiKeyView of(ApiKey key) {
        return of(key, Optional.empty());
    }

    static ApiKeyView made(ApiKey key, ApiSecret secret) {
        return of(key, Optional.of(secret.value()));
    }

    private static ApiKeyView of(ApiKey key, Optional<String> secret) {
        var scopes = key.scopes().stream().sorted().toList();
        return new ApiKeyView(key.id(), key.name(), scopes, key.createdAt(), key.lastUsedAt(), secret);
    }

    /** Without the secret, lest it gets into a log. */
    @Override
    public String toString() {
        return "ApiKeyView[" + id + "]";
    }
}
