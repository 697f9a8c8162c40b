package chat.prosa.history;

import java.util.Optional;
import java.util.Set;

import chat.prosa.chat.Side;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.PersonId;
import chat.prosa.id.ProjectId;

/** Who reads of the past, and so which chats there are for him. */
public sealed interface Reader {

    OrganizationId organization();

    /** He himself; empty when it is no person. */
    Optional<PersonId> person();

    default Side side() {
        return person().map(Side::of).orElse(Side.CONSULTANT);
    }

    /**
     * Sees all chats of his organization, but those that wait only where he may take them (rules 3 and 17).
     *
     * @param sight the projects whose waiting chats he sees
     */
    record ConsultantReader(OrganizationId organization, ConsultantId id, Set<ProjectId> sight) implements Reader {
        @Override
        public Optional<PersonId> person() {
            return Optional.of(id);
        }
    }

    /** Sees his own chats while they go on; later only where the organization lets its customers (rule 17). */
    record CustomerReader(OrganizationId organization, CustomerId id) implements Reader {
        @Override
        public Optional<PersonId> person() {
            return Optional.of(id);
        }
    }

    /** The server of a host platform sees all chats of its organization. */
    record HostReader(OrganizationId organization) implements Reader {
        @Override
        public Optional<PersonId> person() {
            return Optional.empty();
        }
    }
}
