package chat.prosa.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import chat.prosa.id.ConsultantId;
import chat.prosa.id.ServiceGroupId;
import chat.prosa.macro.Action;
import chat.prosa.macro.Template;

/** The actions of a macro, as one column of JSON. */
final class ActionColumns {

    private static final String TYPE = "type";
    private static final String TEXT = "text";
    private static final String TAGS = "tags";
    private static final String CONSULTANT = "consultant";
    private static final String GROUP = "serviceGroup";
    private static final String SUBJECT = "subject";
    private static final String DESCRIPTION = "description";

    /** What a query has to select for {@code names}: what to call those that the rows of {@code macro} refer to. */
    static final String NAMES = """
            (select cast(json_object_agg(named.id, named.name) as text)
                from jsonb_array_elements(macro.actions) action
                join lateral (
                    select id, name from consultant
                        where organization = macro.organization and id = cast(action ->> 'consultant' as uuid)
                    union all
                    select id, name from service_group
                        where organization = macro.organization and id = cast(action ->> 'serviceGroup' as uuid)
                ) named on true)""";

    private ActionColumns() {}

    static String json(List<Action> actions) {
        return new JsonArray(actions.stream().map(ActionColumns::json).toList()).encode();
    }

    static List<Action> read(String json) {
        return new JsonArray(json)
                .stream().map(JsonObject.class::cast).map(ActionColumns::read).toList();
    }

    /** What to call those that the actions refer to, if they are still there. */
    static Map<UUID, String> names(Row row) {
        return row.find("names", String.class).map(JsonObject::new).stream()
                .flatMap(JsonObject::stream)
                .collect(Collectors.toMap(name -> UUID.fromString(name.getKey()), name -> (String) name.getValue()));
    }

    private static JsonObject json(Action action) {
        var json = new JsonObject().put(TYPE, Words.word(action.type()));
        return switch (action) {
            case Action.Message(var text) -> json.put(TEXT, text.text());
            case Action.Note(var text) -> json.put(TEXT, text.text());
            case Action.Tag(var tags) -> json.put(TAGS, new JsonArray(tags));
            case Action.Untag(var tags) -> json.put(TAGS, new JsonArray(tags));
            case Action.Invite(var consultant) -> json.put(CONSULTANT, consultant.toString());
            case Action.Transfer(var to) -> json(json, to);
            case Action.Ticket(var subject, var description) ->
                json.put(SUBJECT, subject.text()).put(DESCRIPTION, description.text());
            case Action.Requeue _, Action.Park _, Action.Leave _, Action.Close _ -> json;
        };
    }

    private static JsonObject json(JsonObject json, Action.Transfer.To to) {
        return switch (to) {
            case Action.Transfer.Consultant(var id) -> json.put(CONSULTANT, id.toString());
            case Action.Transfer.Group(var id) -> json.put(GROUP, id.toString());
            case Action.Transfer.ProjectsGroup _ -> json;
        };
    }

    private static Action read(JsonObject json) {
        return switch (Words.constant(Action.Type.class, json.getString(TYPE))) {
            case MESSAGE -> new Action.Message(template(json, TEXT));
            case NOTE -> new Action.Note(template(json, TEXT));
            case TAG -> new Action.Tag(tags(json));
            case UNTAG -> new Action.Untag(tags(json));
            case INVITE -> new Action.Invite(new ConsultantId(UUID.fromString(json.getString(CONSULTANT))));
            case TRANSFER -> new Action.Transfer(to(json));
            case REQUEUE -> new Action.Requeue();
            case PARK -> new Action.Park();
            case TICKET -> new Action.Ticket(template(json, SUBJECT), template(json, DESCRIPTION));
            case LEAVE -> new Action.Leave();
            case CLOSE -> new Action.Close();
        };
    }

    private static Action.Transfer.To to(JsonObject json) {
        return id(json, CONSULTANT)
                .<Action.Transfer.To>map(id -> new Action.Transfer.Consultant(new ConsultantId(id)))
                .or(() -> id(json, GROUP).map(id -> new Action.Transfer.Group(new ServiceGroupId(id))))
                .orElseGet(Action.Transfer.ProjectsGroup::new);
    }

    private static Optional<UUID> id(JsonObject json, String field) {
        return Optional.ofNullable(json.getString(field)).map(UUID::fromString);
    }

    private static Template template(JsonObject json, String field) {
        return new Template(json.getString(field));
    }

    private static List<String> tags(JsonObject json) {
        return json.getJsonArray(TAGS).stream().map(String.class::cast).toList();
    }
}
