package chat.prosa.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import chat.prosa.api.json.Change;
import chat.prosa.directory.Handle;
import chat.prosa.directory.Project;
import chat.prosa.directory.Roster;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.ServiceGroupId;

/** What is to change in a project, or what a new one is to be; what is left out stays. */
record ProjectDraft(
        Optional<@Size(max = Drafted.LONGEST_NAME) @Pattern(regexp = Drafted.NAME, message = Drafted.NO_NAME) String>
                name,
        Optional<Handle> responsible,
        Optional<@Size(max = Drafted.MOST_REFERENCES) List<@NotNull Handle>> assistants,
        Change<Handle> serviceGroup,
        Optional<@Size(max = Drafted.MOST_REFERENCES) List<@NotNull Handle>> customers,
        Change<String> externalId)
        implements Draft<ProjectId> {

    @Override
    public void applyTo(Roster roster, ProjectId id, Optional<String> externalId) {
        var now = roster.projects().get(id);
        var drafted = new Project(
                id,
                name.or(() -> now.map(Project::name)).orElseThrow(() -> Draft.missing("name")),
                responsible(roster)
                        .or(() -> now.map(Project::responsible))
                        .orElseThrow(() -> Draft.missing("responsible")),
                assistants(roster).or(() -> now.map(Project::assistants)).orElse(List.of()),
                group(roster, now.flatMap(Project::serviceGroup)),
                Set.of(),
                Set.of());
        var has = customers.map(handles -> Referred.all("customers", handles, roster, Noun.CUSTOMER));
        roster.projects().put(id, drafted, externalId);
        has.ifPresent(wanted -> roster.membership().put(id, wanted));
    }

    private Optional<ConsultantId> responsible(Roster roster) {
        return responsible.map(handle -> Referred.one("responsible", handle, roster, Noun.CONSULTANT));
    }

    private Optional<List<ConsultantId>> assistants(Roster roster) {
        return assistants.map(handles -> List.copyOf(Referred.all("assistants", handles, roster, Noun.CONSULTANT)));
    }

    private Optional<ServiceGroupId> group(Roster roster, Optional<ServiceGroupId> now) {
        return switch (serviceGroup) {
            case Change.Keep<Handle> _ -> now;
            case Change.Set<Handle>(var handle) ->
                handle.map(group -> Referred.one("serviceGroup", group, roster, Noun.SERVICE_GROUP));
        };
    }
}
