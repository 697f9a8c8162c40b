package chat.prosa.access;

import java.util.Set;

import chat.prosa.directory.Role;
import chat.prosa.id.ApiKeyId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.PersonId;

/** Who is calling, and for which organization. */
public sealed interface Caller {

    /** Under this name an authenticated identity carries its caller. */
    String ATTRIBUTE = "chat.prosa.caller";

    OrganizationId organization();

    /** A caller who is a person and so can take part in chats. */
    sealed interface Person extends Caller {
        PersonId id();
    }

    /** A person of the firm. */
    record ConsultantCaller(OrganizationId organization, ConsultantId id, Role role) implements Person {

        /** Whether he may look into chats that others attend. */
        public boolean supervises() {
            return role != Role.CONSULTANT;
        }
    }

    /** A person on the other side. */
    record CustomerCaller(OrganizationId organization, CustomerId id) implements Person {}

    /**
     * The server of a host platform, known by its API key; it is nobody, so it takes part in no chat.
     *
     * @param scopes what the key is good for
     */
    record HostCaller(OrganizationId organization, ApiKeyId key, Set<Scope> scopes) implements Caller {}
}
