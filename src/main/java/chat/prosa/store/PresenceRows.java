package chat.prosa.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import chat.prosa.desk.Event;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.OrganizationId;
import chat.prosa.presence.Status;

/** What consultants chose to be, to be written: of each only the last. */
final class PresenceRows {
    private static final String UPDATE = """
            update consultant set presence = chosen.presence
            from unnest(cast(:presence_organization as uuid[]), cast(:presence_consultant as uuid[]),
                cast(:presence_status as text[])) as chosen (organization, consultant, presence)
            where consultant.organization = chosen.organization and consultant.id = chosen.consultant""";

    private record Place(OrganizationId organization, ConsultantId consultant) {}

    private final Map<Place, Status> chosen = new LinkedHashMap<>();

    void add(OrganizationId organization, Event.PresenceChosen presence) {
        chosen.put(new Place(organization, presence.consultant()), presence.status());
    }

    List<Writing> writings() {
        return chosen.isEmpty()
                ? List.of()
                : List.of(new Writing(UPDATE, columns().parameters()));
    }

    private Columns<Map.Entry<Place, Status>> columns() {
        return Columns.of(chosen.entrySet())
                .ids("presence_organization", choice -> choice.getKey().organization)
                .ids("presence_consultant", choice -> choice.getKey().consultant)
                .column("presence_status", String[]::new, choice -> Words.word(choice.getValue()));
    }
}
