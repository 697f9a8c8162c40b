package chat.prosa.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import chat.prosa.api.json.Change;
import chat.prosa.directory.Handle;
import chat.prosa.directory.Roster;
import chat.prosa.directory.ServiceGroup;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.ServiceGroupId;

/** What is to change in a service group, or what a new one is to be; what is left out stays. */
record ServiceGroupDraft(
        Optional<@Size(max = Drafted.LONGEST_NAME) @Pattern(regexp = Drafted.NAME, message = Drafted.NO_NAME) String>
                name,
        Optional<Boolean> open,
        Optional<@Size(max = Drafted.MOST_REFERENCES) List<@NotNull Handle>> members,
        Change<String> externalId)
        implements Draft<ServiceGroupId> {

    @Override
    public void applyTo(Roster roster, ServiceGroupId id, Optional<String> externalId) {
        var now = roster.groups().get(id);
        var drafted = new ServiceGroup(
                id,
                name.or(() -> now.map(ServiceGroup::name)).orElseThrow(() -> Draft.missing("name")),
                open.or(() -> now.map(ServiceGroup::open)).orElse(false),
                members(roster).or(() -> now.map(ServiceGroup::members)).orElse(Set.of()));
        roster.groups().put(id, drafted, externalId);
    }

    private Optional<Set<ConsultantId>> members(Roster roster) {
        return members.map(handles -> Set.copyOf(Referred.all("members", handles, roster, Noun.CONSULTANT)));
    }
}
