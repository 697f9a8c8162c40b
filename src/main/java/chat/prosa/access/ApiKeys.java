package chat.prosa.access;

import java.util.List;
import java.util.Optional;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.ApiKeyId;
import chat.prosa.id.OrganizationId;

/** The keys that host platforms' servers call with. */
public interface ApiKeys {

    /** The newest first. */
    Uni<List<ApiKey>> list(OrganizationId organization);

    Uni<Void> add(OrganizationId organization, ApiKey key, ApiSecret secret);

    /** Who calls with it; empty when it is no key, or none any more. */
    Uni<Optional<Caller.HostCaller>> caller(ApiSecret secret);

    /** It works no longer. Says whether there was such a key. */
    Uni<Boolean> remove(OrganizationId organization, ApiKeyId id);
}
