package chat.prosa.api;

import java.util.function.Function;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.api.problem.Problem;
import chat.prosa.directory.Clash;
import chat.prosa.directory.Roster;
import chat.prosa.directory.Rosters;
import chat.prosa.id.OrganizationId;

/** Changes directories. When it is done, the desk goes by it; what is in the way ends the request with a problem. */
@Singleton
final class DirectoryChanges {

    private final Rosters rosters;
    private final Desks desks;

    DirectoryChanges(Rosters rosters, Desks desks) {
        this.rosters = rosters;
        this.desks = desks;
    }

    <T> Uni<T> make(OrganizationId organization, Function<Roster, T> change) {
        return followed(organization, rosters.change(organization, change));
    }

    /** Something that changes the directory, and then the desk going by it. */
    <T> Uni<T> followed(OrganizationId organization, Uni<T> change) {
        return change.onFailure(Clash.class)
                .transform(clash -> problem(((Clash) clash).reason()).asException())
                .call(() -> desks.refresh(organization));
    }

    private static Problem problem(Clash.Reason reason) {
        return switch (reason) {
            case IN_USE ->
                Problem.of(
                        409,
                        "in_use",
                        "Others refer to it: chats, tickets or projects. Change those, or what it says of itself.");
            case EMAIL_TAKEN -> Problem.taken("email", "Somebody else signs in with this address.");
            case EXTERNAL_ID_TAKEN -> ExternalIds.taken();
        };
    }
}
