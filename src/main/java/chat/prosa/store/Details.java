package chat.prosa.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import chat.prosa.chat.Attachment;
import chat.prosa.chat.Author;
import chat.prosa.chat.Cause;
import chat.prosa.chat.Dimensions;
import chat.prosa.chat.Rating;
import chat.prosa.chat.Tier;
import chat.prosa.chat.Trace;
import chat.prosa.chat.Transfer;
import chat.prosa.chat.What;
import chat.prosa.id.AttachmentId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.ServiceGroupId;
import chat.prosa.id.TicketId;

/** What an entry says besides its kind and text, as JSON. */
record Details(JsonObject json) {
    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String CONSULTANT = "consultant";
    private static final String GROUP = "group";
    private static final String OTHERS = "others";
    private static final String CAUSE = "cause";
    private static final String TIER = "tier";
    private static final String TRACE = "trace";
    private static final String CONSIDERED = "considered";
    private static final String VERDICT = "verdict";
    private static final String REASON = "reason";
    private static final String TAGS = "tags";
    private static final String TICKET = "ticket";
    private static final String NUMBER = "number";
    private static final String SCORE = "score";
    private static final String MENTIONS = "mentions";
    private static final String ATTACHMENTS = "attachments";
    private static final String TYPE = "type";
    private static final String SIZE = "size";
    private static final String WIDTH = "width";
    private static final String HEIGHT = "height";

    static JsonObject of(What what) {
        var json = new JsonObject();
        switch (what) {
            case What.Written written -> write(written, json);
            case What.Chosen(var consultant, var others) ->
                json.put(CONSULTANT, person(consultant)).put(OTHERS, others);
            case What.Unoffered(var trace) -> json.put(TRACE, trace(trace));
            case What.Offered(var to, var tier, var cause, var trace) ->
                json.put(CONSULTANT, person(to))
                        .put(TIER, Words.word(tier))
                        .put(CAUSE, Words.word(cause))
                        .put(TRACE, trace(trace));
            case What.Accepted(var cause) -> json.put(CAUSE, Words.word(cause));
            case What.Declined declined -> json.put(CAUSE, Words.word(declined.cause()));
            case What.Lapsed(var consultant, var cause) ->
                json.put(CONSULTANT, person(consultant)).put(CAUSE, Words.word(cause));
            case What.Invited(var consultant) -> json.put(CONSULTANT, person(consultant));
            case What.Transferred transferred -> write(transferred, json);
            case What.Returned(var reason) -> json.put(REASON, Words.word(reason));
            case What.Tagged(var tags) -> json.put(TAGS, array(tags));
            case What.Untagged(var tags) -> json.put(TAGS, array(tags));
            case What.TicketOpened(var ticket, var number) ->
                json.put(TICKET, ticket.toString()).put(NUMBER, number);
            case What.Lost(var ticket, var number) ->
                json.put(TICKET, ticket.toString()).put(NUMBER, number);
            case What.Rated(var rating) -> json.put(SCORE, rating.score());
            case What.Opened _,
                    What.Taken _,
                    What.Joined _,
                    What.Left _,
                    What.Parked _,
                    What.Resumed _,
                    What.Closed _ -> {}
        }
        return json;
    }

    Author.Person consultant() {
        return person(json.getJsonObject(CONSULTANT));
    }

    Cause cause() {
        return Words.constant(Cause.class, json.getString(CAUSE));
    }

    Set<Author.Person> mentions() {
        return objects(json.getJsonArray(MENTIONS, new JsonArray())).stream()
                .map(Details::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Attachment> attachments() {
        return objects(json.getJsonArray(ATTACHMENTS, new JsonArray())).stream()
                .map(Details::attachment)
                .toList();
    }

    What waiting() {
        return json.containsKey(CONSULTANT)
                ? new What.Chosen(consultant(), json.getBoolean(OTHERS))
                : new What.Unoffered(trace());
    }

    What offered() {
        return new What.Offered(consultant(), tier(json), cause(), trace());
    }

    What transferred() {
        var group = Optional.ofNullable(json.getString(GROUP)).map(UUID::fromString);
        var to = group.<Transfer.Target>map(id -> new Transfer.ToGroup(new ServiceGroupId(id)))
                .orElseGet(() -> new Transfer.ToConsultant(consultantId(json.getString(CONSULTANT))));
        return new What.Transferred(to, json.getString(NAME));
    }

    What returned() {
        return new What.Returned(Words.constant(What.Returned.Reason.class, json.getString(REASON)));
    }

    Set<String> tags() {
        return json.getJsonArray(TAGS).stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }

    TicketId ticket() {
        return new TicketId(UUID.fromString(json.getString(TICKET)));
    }

    int number() {
        return json.getInteger(NUMBER);
    }

    What rated(Optional<String> comment) {
        return new What.Rated(new Rating(json.getInteger(SCORE), comment));
    }

    Trace trace() {
        return new Trace(objects(json.getJsonArray(TRACE)).stream()
                .map(step -> new Trace.Step(tier(step), considered(step), step.getInteger(OTHERS)))
                .toList());
    }

    private static List<Trace.Considered> considered(JsonObject step) {
        return objects(step.getJsonArray(CONSIDERED)).stream()
                .map(one -> new Trace.Considered(
                        consultantId(one.getString(CONSULTANT)),
                        Words.constant(Trace.Verdict.class, one.getString(VERDICT))))
                .toList();
    }

    private static JsonArray trace(Trace trace) {
        return array(trace.steps().stream().map(Details::step).toList());
    }

    private static JsonObject step(Trace.Step step) {
        return new JsonObject()
                .put(TIER, Words.word(step.tier()))
                .put(
                        CONSIDERED,
                        array(step.considered().stream()
                                .map(Details::considered)
                                .toList()))
                .put(OTHERS, step.others());
    }

    private static JsonObject considered(Trace.Considered one) {
        return new JsonObject().put(CONSULTANT, one.consultant().toString()).put(VERDICT, Words.word(one.verdict()));
    }

    private static void write(What.Written written, JsonObject json) {
        if (!written.mentions().isEmpty()) {
            json.put(
                    MENTIONS,
                    array(written.mentions().stream().map(Details::person).toList()));
        }
        if (!written.attachments().isEmpty()) {
            json.put(
                    ATTACHMENTS,
                    array(written.attachments().stream()
                            .map(Details::attachment)
                            .toList()));
        }
    }

    private static JsonObject attachment(Attachment attachment) {
        var json = new JsonObject()
                .put(ID, attachment.id().toString())
                .put(NAME, attachment.name())
                .put(TYPE, attachment.type())
                .put(SIZE, attachment.size());
        attachment
                .dimensions()
                .ifPresent(dimensions -> json.put(WIDTH, dimensions.width()).put(HEIGHT, dimensions.height()));
        return json;
    }

    private static Attachment attachment(JsonObject json) {
        var dimensions = Optional.ofNullable(json.getInteger(WIDTH))
                .map(width -> new Dimensions(width, json.getInteger(HEIGHT)));
        return new Attachment(
                new AttachmentId(UUID.fromString(json.getString(ID))),
                json.getString(NAME),
                json.getString(TYPE),
                json.getLong(SIZE),
                dimensions);
    }

    private static void write(What.Transferred transferred, JsonObject json) {
        json.put(NAME, transferred.name());
        switch (transferred.to()) {
            case Transfer.ToConsultant(var consultant) -> json.put(CONSULTANT, consultant.toString());
            case Transfer.ToGroup(var group) -> json.put(GROUP, group.toString());
        }
    }

    private static Tier tier(JsonObject json) {
        return Words.constant(Tier.class, json.getString(TIER));
    }

    /** A consultant under the name he had then. */
    private static JsonObject person(Author.Person person) {
        return new JsonObject().put(ID, person.id().value().toString()).put(NAME, person.name());
    }

    private static Author.Person person(JsonObject json) {
        return new Author.Person(consultantId(json.getString(ID)), json.getString(NAME));
    }

    private static ConsultantId consultantId(String id) {
        return new ConsultantId(UUID.fromString(id));
    }

    private static JsonArray array(Collection<?> items) {
        return new JsonArray(List.copyOf(items));
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonObject.class::cast).toList();
    }
}
