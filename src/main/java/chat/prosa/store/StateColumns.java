package chat.prosa.store;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

import chat.prosa.chat.State;
import chat.prosa.chat.State.Ended.How;
import chat.prosa.id.ConsultantId;

/**
 * Where a chat stands, as columns: status, since, answered, ended_at, seeking, and of the rows beside it the
 * consultants and who of them parked it.
 */
final class StateColumns {
    private StateColumns() {}

    static String status(State state) {
        return switch (state) {
            case State.Waiting _ -> "waiting";
            case State.Active _ -> "active";
            case State.Ended ended -> Words.word(ended.how());
        };
    }

    static @Nullable Instant endedAt(State state) {
        return state instanceof State.Ended ended ? ended.at() : null;
    }

    static State read(Row row) {
        var consultants = new LinkedHashSet<>(row.ids("consultants", ConsultantId::new));
        var seeking = row.find("seeking", JsonObject.class).orElseGet(JsonObject::new);
        return switch (row.text("status")) {
            case "waiting" ->
                new State.Waiting(row.instant("since"), SeekingColumn.choice(seeking), SeekingColumn.previous(seeking));
            case "active" ->
                new State.Active(
                        row.instant("since"),
                        row.is("answered"),
                        consultants,
                        Set.copyOf(row.ids("parked", ConsultantId::new)),
                        SeekingColumn.calls(seeking));
            case String over -> new State.Ended(Words.constant(How.class, over), row.instant("ended_at"), consultants);
        };
    }
}
