package chat.prosa.api;

import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import chat.prosa.directory.Organization;
import chat.prosa.id.OrganizationId;

/**
 * An organization.
 *
 * @param allowedOrigins for those who may change them; to others they are not shown
 * @param retention for the same: after how many days ended chats are deleted, which may be never
 */
record OrganizationView(
        OrganizationId id,
        String name,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Set<String>> allowedOrigins,
        @JsonUnwrapped @Nullable Retention retention) {

    /** @param retentionDays empty is for ever */
    record Retention(Optional<Integer> retentionDays) {}

    static OrganizationView of(Organization organization) {
        return new OrganizationView(organization.id(), organization.name(), Optional.empty(), null);
    }

    static OrganizationView of(Organization organization, Set<String> allowedOrigins, Optional<Integer> retentionDays) {
        return new OrganizationView(
                organization.id(), organization.name(), Optional.of(allowedOrigins), new Retention(retentionDays));
    }
}
