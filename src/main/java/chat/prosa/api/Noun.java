package chat.prosa.api;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

import chat.prosa.api.problem.Problem;
import chat.prosa.directory.Roster;
import chat.prosa.directory.Shelf;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.Id;
import chat.prosa.id.ProjectId;
import chat.prosa.id.ServiceGroupId;

/**
 * A kind of thing that a directory has.
 *
 * @param mayGo ends the request with a problem where one of them may not be deleted
 */
record Noun<I extends Id>(
        String name, Function<UUID, I> named, Function<Roster, Shelf<I, ?>> shelf, BiConsumer<Roster, I> mayGo) {

    static final Noun<ConsultantId> CONSULTANT =
            new Noun<>("consultant", ConsultantId::new, Roster::consultants, ConsultantDraft::checkNotLast);
    static final Noun<CustomerId> CUSTOMER = new Noun<>("customer", CustomerId::new, Roster::customers, (_, _) -> {});
    static final Noun<ServiceGroupId> SERVICE_GROUP =
            new Noun<>("service group", ServiceGroupId::new, Roster::groups, (_, _) -> {});
    static final Noun<ProjectId> PROJECT = new Noun<>("project", ProjectId::new, Roster::projects, (_, _) -> {});

    I fresh() {
        return named.apply(UUID.randomUUID());
    }

    Shelf<I, ?> in(Roster roster) {
        return shelf.apply(roster);
    }

    Problem unknown() {
        return Problem.notFound(name);
    }
}
