package chat.prosa.access;

import java.util.List;
import java.util.Optional;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.OrganizationId;
import chat.prosa.id.SigningKeyId;

/** The keys that host platforms vouch for their users with. */
public interface SigningKeys {

    /** Whose key it is, and what its signatures are checked with. */
    record Verifying(OrganizationId organization, SigningKeyId id, KeyMaterial material) {}

    /** The newest first. */
    Uni<List<SigningKey>> list(OrganizationId organization);

    Uni<Void> add(OrganizationId organization, SigningKey key, KeyMaterial material);

    /** Whichever organization's it is. */
    Uni<Optional<Verifying>> find(SigningKeyId id);

    /** Something was signed with it, right now. */
    Uni<Void> used(OrganizationId organization, SigningKeyId id);

    /** It vouches for nobody any longer. Says whether there was such a key. */
    Uni<Boolean> remove(OrganizationId organization, SigningKeyId id);
}
