package chat.prosa.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import chat.prosa.desk.Event;
import chat.prosa.id.ChatId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.PersonId;

/** How far people have read, to be written: of each in each chat only the last. */
final class MarkRows {
    private static final String UPSERT = """
            insert into read_mark (organization, chat, reader, seq)
            select * from unnest(cast(:mark_organization as uuid[]), cast(:mark_chat as uuid[]),
                cast(:mark_reader as uuid[]), cast(:mark_seq as integer[]))
            on conflict (organization, chat, reader) do update set seq = excluded.seq""";

    private record Place(OrganizationId organization, ChatId chat, PersonId reader) {}

    private final Map<Place, Integer> marks = new LinkedHashMap<>();

    void add(OrganizationId organization, Event.MarkMoved mark) {
        marks.put(new Place(organization, mark.chat(), mark.reader()), mark.seq());
    }

    List<Writing> writings() {
        return marks.isEmpty()
                ? List.of()
                : List.of(new Writing(UPSERT, columns().parameters()));
    }

    private Columns<Map.Entry<Place, Integer>> columns() {
        return Columns.of(marks.entrySet())
                .ids("mark_organization", mark -> mark.getKey().organization)
                .ids("mark_chat", mark -> mark.getKey().chat)
                .ids("mark_reader", mark -> mark.getKey().reader)
                .column("mark_seq", Integer[]::new, Map.Entry::getValue);
    }
}
