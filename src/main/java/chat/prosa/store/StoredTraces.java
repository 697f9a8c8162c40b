package chat.prosa.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;

import chat.prosa.history.TracedDecision;
import chat.prosa.history.Traces;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.OrganizationId;

/** Traces as the log carries them: each in the entry that its decision led to. */
@Singleton
final class StoredTraces implements Traces {
    private static final String DECISIONS = """
            select seq, at, details from entry
            where organization = :organization and chat = :chat and kind in ('offered', 'waiting')
                and author_kind = 'system'
            order by seq""";
    private static final String NAMES = "select id, name from consultant where organization = :organization";

    private final Database database;

    StoredTraces(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<TracedDecision>> of(OrganizationId organization, ChatId chat) {
        return database.query(NAMES, Map.of("organization", organization))
                .map(StoredTraces::names)
                .chain(names -> database.query(DECISIONS, Map.of("organization", organization, "chat", chat))
                        .map(rows ->
                                rows.stream().map(row -> decision(row, names)).toList()));
    }

    private static Map<ConsultantId, String> names(List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.id("id", ConsultantId::new), row -> row.text("name")));
    }

    private static TracedDecision decision(Row row, Map<ConsultantId, String> names) {
        var trace = new Details(row.get("details", JsonObject.class)).trace();
        return new TracedDecision(row.number("seq"), row.instant("at"), trace, names);
    }
}
