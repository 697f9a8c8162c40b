package chat.prosa.api;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;

import io.smallrye.mutiny.Uni;

import chat.prosa.directory.Roster;
import chat.prosa.id.Id;
import chat.prosa.id.OrganizationId;

/** Keeps a directory in step with a host platform's: all that it sends, in one transaction. */
@Singleton
final class Syncing {

    private final DirectoryChanges changes;
    private final Validator validator;

    Syncing(DirectoryChanges changes, Validator validator) {
        this.changes = changes;
        this.validator = validator;
    }

    Uni<SyncReport> sync(OrganizationId organization, DirectorySync whole) {
        whole.checkSize();
        return changes.make(organization, roster -> sync(roster, whole));
    }

    /** Whom others refer to comes first; customers and projects refer to each other. */
    private SyncReport sync(Roster roster, DirectorySync whole) {
        var consultants = items("consultants", Noun.CONSULTANT, whole.consultants(), roster);
        var groups = items("serviceGroups", Noun.SERVICE_GROUP, whole.serviceGroups(), roster);
        var customers = items("customers", Noun.CUSTOMER, whole.customers(), roster);
        var projects = items("projects", Noun.PROJECT, whole.projects(), roster);
        consultants.write();
        groups.write();
        customers.write(CustomerDraft::alone);
        projects.write();
        customers.writeRest();
        var linked = linked(roster);
        return new SyncReport(
                consultants.counts(linked),
                groups.counts(linked),
                customers.counts(linked),
                projects.counts(linked),
                Stream.of(consultants, groups, customers, projects)
                        .map(SyncedItems::problems)
                        .flatMap(List::stream)
                        .toList());
    }

    private <I extends Id, D extends Draft<I>> SyncedItems<I, D> items(
            String list, Noun<I> noun, Optional<List<D>> drafts, Roster roster) {
        return new SyncedItems<>(list, noun, drafts.orElse(List.of()), roster, validator);
    }

    private static Set<Id> linked(Roster roster) {
        var linked = new HashSet<Id>();
        Stream.of(roster.membership().added(), roster.membership().removed())
                .flatMap(Set::stream)
                .forEach(link -> {
                    linked.add(link.project());
                    linked.add(link.customer());
                });
        return linked;
    }
}
