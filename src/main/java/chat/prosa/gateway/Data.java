package chat.prosa.gateway;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import chat.prosa.chat.Choice;
import chat.prosa.chat.Rating;
import chat.prosa.chat.Transfer;
import chat.prosa.chat.What;
import chat.prosa.desk.Refusal;
import chat.prosa.id.ActivityId;
import chat.prosa.id.AttachmentId;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.MacroId;
import chat.prosa.id.MessageKey;
import chat.prosa.id.ProjectId;
import chat.prosa.id.ServiceGroupId;
import chat.prosa.presence.Status;

/** A frame's data: first as it was sent, then, when it has been checked for a command, as what it means. */
final class Data {

    private final Map<Field, Object> values = new EnumMap<>(Field.class);

    /** Takes down a field as it was sent; false when it was sent before. */
    boolean put(Field field, Object sent) {
        return values.put(field, sent) == null;
    }

    /** Makes of each field what the command needs it to be, or says why that cannot be. */
    Optional<Refusal> check(CommandType type, int longestText) {
        for (var field : type.fields().needed()) {
            if (!values.containsKey(field)) {
                return Optional.of(Refusal.of(Refusal.Code.MALFORMED, type.wire() + " needs " + field.wire() + "."));
            }
        }
        return checkChoice(type)
                .or(() -> check(type, type.fields().needed(), longestText))
                .or(() -> check(type, type.fields().optional(), longestText))
                .or(() -> checkFirst(type));
    }

    private Optional<Refusal> check(CommandType type, Iterable<Field> fields, int longestText) {
        for (var field : fields) {
            var sent = values.get(field);
            if (sent != null && !(field == Field.TEXT && mayBeSilent(type))) {
                switch (Value.of(field, sent, longestText)) {
                    case Value.Good good -> values.put(field, good.value());
                    case Value.Bad bad -> {
                        return Optional.of(bad.refusal());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Who attaches something need not write anything. */
    private boolean mayBeSilent(CommandType type) {
        return type == CommandType.MESSAGE_SEND
                && values.get(Field.ATTACHMENTS) instanceof List<?> attachments
                && !attachments.isEmpty()
                && "".equals(values.get(Field.TEXT));
    }

    private Optional<Refusal> checkChoice(CommandType type) {
        var choice = type.fields().choice();
        var made = choice.stream().filter(values::containsKey).count();
        return choice.isEmpty() || made == 1
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Refusal.Code.MALFORMED,
                        type.wire() + " needs one of "
                                + choice.stream().map(Field::wire).collect(Collectors.joining(", ")) + "."));
    }

    /** What is written needs a key, also where writing is optional. */
    private Optional<Refusal> checkFirst(CommandType type) {
        return type == CommandType.CHAT_OPEN && values.containsKey(Field.TEXT) && !values.containsKey(Field.KEY)
                ? Optional.of(Refusal.of(Refusal.Code.MALFORMED, "A text needs a key."))
                : Optional.empty();
    }

    ChatId chat() {
        return new ChatId(uuid(Field.CHAT));
    }

    ProjectId project() {
        return new ProjectId(uuid(Field.PROJECT));
    }

    Optional<ActivityId> activity() {
        return values.containsKey(Field.ACTIVITY)
                ? Optional.of(new ActivityId(uuid(Field.ACTIVITY)))
                : Optional.empty();
    }

    /** A message, or a note where that is asked for. */
    What.Written written() {
        return flagIfAny(Field.NOTE) ? new What.Note(key(), text(Field.TEXT)) : message();
    }

    /** What was written before there was a chat, if anything was. */
    Optional<What.Message> first() {
        return values.containsKey(Field.TEXT) ? Optional.of(message()) : Optional.empty();
    }

    ConsultantId consultant() {
        return new ConsultantId(uuid(Field.CONSULTANT));
    }

    /** Whom a customer chose, if he did; others may attend only if he says so. */
    Optional<Choice> choice() {
        return values.containsKey(Field.CONSULTANT)
                ? Optional.of(new Choice(consultant(), flagIfAny(Field.ACCEPT_OTHERS)))
                : Optional.empty();
    }

    /** To whom a chat is handed. */
    Transfer.Target target() {
        return values.containsKey(Field.CONSULTANT)
                ? new Transfer.ToConsultant(consultant())
                : new Transfer.ToGroup(new ServiceGroupId(uuid(Field.SERVICE_GROUP)));
    }

    /** What is sent along. */
    List<AttachmentId> attachments() {
        return values.get(Field.ATTACHMENTS) instanceof List<?> ids
                ? ids.stream().map(UUID.class::cast).map(AttachmentId::new).toList()
                : List.of();
    }

    MacroId macro() {
        return new MacroId(uuid(Field.MACRO));
    }

    Rating rating() {
        return new Rating(number(Field.SCORE), textIfAny(Field.COMMENT));
    }

    @SuppressWarnings("unchecked") // checked as what it is
    Set<String> tags(Field field) {
        return values.containsKey(field) ? (Set<String>) value(field) : Set.of();
    }

    String text(Field field) {
        return (String) value(field);
    }

    Optional<String> textIfAny(Field field) {
        return values.containsKey(field) ? Optional.of(text(field)) : Optional.empty();
    }

    private boolean flagIfAny(Field field) {
        return values.containsKey(field) && flag(field);
    }

    Status status() {
        return (Status) value(Field.STATUS);
    }

    boolean flag(Field field) {
        return (boolean) value(field);
    }

    int number(Field field) {
        return (int) value(field);
    }

    OptionalInt numberIfAny(Field field) {
        return values.containsKey(field) ? OptionalInt.of(number(field)) : OptionalInt.empty();
    }

    private What.Message message() {
        return new What.Message(key(), text(Field.TEXT));
    }

    private MessageKey key() {
        return new MessageKey(uuid(Field.KEY));
    }

    private UUID uuid(Field field) {
        return (UUID) value(field);
    }

    private Object value(Field field) {
        return Optional.ofNullable(values.get(field)).orElseThrow();
    }
}
