package chat.prosa.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import chat.prosa.id.ApiKeyId;

/**
 * A key of a host platform's server, without its secret.
 *
 * @param lastUsedAt to five minutes
 */
public record ApiKey(ApiKeyId id, String name, Set<Scope> scopes, Instant createdAt, Optional<Instant> lastUsedAt) {}
