package chat.prosa.api;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

import chat.prosa.api.problem.Problem;
import chat.prosa.directory.ConsultantRecord;
import chat.prosa.directory.Consultants;
import chat.prosa.directory.ServiceGroups;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.ServiceGroupId;
import chat.prosa.macro.Action;

/** Makes sure that those are there whom a macro's actions name. */
@Singleton
final class NamedInActions {

    private final Consultants consultants;
    private final ServiceGroups serviceGroups;

    NamedInActions(Consultants consultants, ServiceGroups serviceGroups) {
        this.consultants = consultants;
        this.serviceGroups = serviceGroups;
    }

    /** Ends the request with a problem that names the first who is not. */
    Uni<Void> check(OrganizationId organization, List<Action> actions) {
        return Multi.createFrom()
                .range(0, actions.size())
                .onItem()
                .transformToUniAndConcatenate(at -> check(organization, "actions[" + at + "]", actions.get(at)))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> check(OrganizationId organization, String at, Action action) {
        return switch (action) {
            case Action.Invite(var consultant) -> consultant(organization, at, consultant);
            case Action.Transfer(Action.Transfer.Consultant(var id)) -> consultant(organization, at, id);
            case Action.Transfer(Action.Transfer.Group(var id)) -> serviceGroup(organization, at, id);
            case Action.Transfer(Action.Transfer.ProjectsGroup()),
                    Action.Message _,
                    Action.Note _,
                    Action.Tag _,
                    Action.Untag _,
                    Action.Requeue _,
                    Action.Park _,
                    Action.Ticket _,
                    Action.Leave _,
                    Action.Close _ -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> consultant(OrganizationId organization, String at, ConsultantId id) {
        return consultants
                .find(organization, id)
                .map(found -> found.filter(ConsultantRecord::active))
                .invoke(found -> known(found, at + ".consultant", "consultant"))
                .replaceWithVoid();
    }

    private Uni<Void> serviceGroup(OrganizationId organization, String at, ServiceGroupId id) {
        return serviceGroups
                .find(organization, id)
                .invoke(found -> known(found, at + ".serviceGroup", "service group"))
                .replaceWithVoid();
    }

    private static void known(Optional<?> found, String field, String thing) {
        if (found.isEmpty()) {
            throw Problem.invalid(field, "There is no such " + thing + ".").asException();
        }
    }
}
