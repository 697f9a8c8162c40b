package chat.prosa.api;

import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;

import chat.prosa.directory.Organization;
import chat.prosa.id.OrganizationId;

/**
 * An organization.
 *
 * @param allowedOrigins for those who may change them; to others they are not shown
 */
record OrganizationView(
        OrganizationId id,
        String name,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Set<String>> allowedOrigins) {

    static OrganizationView of(Organization organization) {
        return new OrganizationView(organization.id(), organization.name(), Optional.empty());
    }

    static OrganizationView of(Organization organization, Set<String> allowedOrigins) {
        return new OrganizationView(organization.id(), organization.name(), Optional.of(allowedOrigins));
    }
}
