package chat.prosa.audit;

import java.util.Optional;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.OrganizationId;

/** How things look now. */
public interface Images {

    /**
     * @param id the thing's, or {@code ext:} and its external one; of no account where there is only one of the kind
     */
    Uni<Optional<Image>> of(OrganizationId organization, Subject kind, String id);
}
