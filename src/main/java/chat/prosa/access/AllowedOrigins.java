package chat.prosa.access;

import java.util.Set;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.OrganizationId;

/** From which pages besides its own an organization lets browsers call. */
public interface AllowedOrigins {

    /** Origins as browsers send them, such as {@code https://portal.example.com}. */
    Uni<Set<String>> of(OrganizationId organization);
}
