package chat.prosa.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

import chat.prosa.chat.Calls;
import chat.prosa.chat.Choice;
import chat.prosa.chat.State;
import chat.prosa.chat.Transfer;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.ServiceGroupId;

/** Whom a chat looks for, as a column of JSON; null for nobody. */
final class SeekingColumn {
    private static final String CHOSEN = "chosen";
    private static final String OTHERS = "others";
    private static final String PREVIOUS = "previous";
    private static final String BY = "by";
    private static final String TO = "to";
    private static final String TO_GROUP = "to_group";
    private static final String INVITED = "invited";

    private SeekingColumn() {}

    static @Nullable String write(State state) {
        var json = new JsonObject();
        switch (state) {
            case State.Waiting waiting -> write(waiting, json);
            case State.Active active -> write(active.calls(), json);
            case State.Ended _ -> {}
        }
        return json.isEmpty() ? null : json.encode();
    }

    static Optional<Choice> choice(JsonObject json) {
        return id(json, CHOSEN).map(chosen -> new Choice(new ConsultantId(chosen), json.getBoolean(OTHERS)));
    }

    static Set<ConsultantId> previous(JsonObject json) {
        return Set.copyOf(consultants(json, PREVIOUS));
    }

    static Calls calls(JsonObject json) {
        var transfer = id(json, BY).map(by -> new Transfer(new ConsultantId(by), target(json)));
        return new Calls(transfer, new LinkedHashSet<>(consultants(json, INVITED)));
    }

    private static void write(State.Waiting waiting, JsonObject json) {
        waiting.choice()
                .ifPresent(choice ->
                        json.put(CHOSEN, choice.consultant().toString()).put(OTHERS, choice.acceptOthers()));
        write(waiting.previous(), PREVIOUS, json);
    }

    private static void write(Calls calls, JsonObject json) {
        calls.transfer().ifPresent(transfer -> {
            json.put(BY, transfer.by().toString());
            switch (transfer.to()) {
                case Transfer.ToConsultant(var consultant) -> json.put(TO, consultant.toString());
                case Transfer.ToGroup(var group) -> json.put(TO_GROUP, group.toString());
            }
        });
        write(calls.invited(), INVITED, json);
    }

    private static void write(Collection<ConsultantId> consultants, String name, JsonObject json) {
        if (!consultants.isEmpty()) {
            json.put(
                    name,
                    new JsonArray(
                            consultants.stream().map(ConsultantId::toString).toList()));
        }
    }

    private static Transfer.Target target(JsonObject json) {
        return id(json, TO)
                .<Transfer.Target>map(to -> new Transfer.ToConsultant(new ConsultantId(to)))
                .or(() -> id(json, TO_GROUP).map(group -> new Transfer.ToGroup(new ServiceGroupId(group))))
                .orElseThrow();
    }

    private static List<ConsultantId> consultants(JsonObject json, String name) {
        return json.getJsonArray(name, new JsonArray()).stream()
                .map(String.class::cast)
                .map(UUID::fromString)
                .map(ConsultantId::new)
                .toList();
    }

    private static Optional<UUID> id(JsonObject json, String name) {
        return Optional.ofNullable(json.getString(name)).map(UUID::fromString);
    }
}
