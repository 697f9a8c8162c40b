package chat.prosa.directory;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.OrganizationId;

/** The organizations and how they run their chats. All of it fails when there is no such organization. */
public interface Organizations {

    Uni<Organization> find(OrganizationId id);

    Uni<ChatSettings> settings(OrganizationId id);

    /** Changes the settings; nobody else does meanwhile. A change that throws changes nothing. */
    Uni<ChatSettings> change(OrganizationId id, UnaryOperator<ChatSettings> change);

    /**
     * Changes the organization itself; what is left out stays.
     *
     * @param allowedOrigins from which pages besides its own browsers may call, as they name them
     */
    Uni<Void> change(OrganizationId id, Optional<String> name, Optional<Set<String>> allowedOrigins);
}
