package chat.prosa.gateway;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import chat.prosa.desk.Command;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.PersonId;

/** All that can be asked over the socket: its name, who may ask it, the fields it has, and what it means. */
@SuppressWarnings("ImmutableEnumChecker") // what it is made of never changes, which types alone do not show
enum CommandType {
    MESSAGE_SEND(
            "message.send",
            PersonId.class,
            FieldSet.of(Field.CHAT, Field.KEY, Field.TEXT).or(Field.NOTE),
            (by, data) -> new Asked.Order(new Command.SendMessage(by, data.chat(), data.written()))),
    MESSAGE_READ(
            "message.read",
            PersonId.class,
            FieldSet.of(Field.CHAT, Field.SEQ),
            (by, data) -> new Asked.Order(new Command.MarkRead(by, data.chat(), data.number(Field.SEQ)))),
    TYPING(
            "typing",
            PersonId.class,
            FieldSet.of(Field.CHAT, Field.ON),
            (by, data) -> new Asked.Hint(new Command.Type(by, data.chat(), data.flag(Field.ON)))),
    CHAT_ENTRIES(
            "chat.entries",
            PersonId.class,
            FieldSet.of(Field.CHAT, Field.AFTER).or(Field.LIMIT),
            (by, data) -> new Asked.Entries(
                    new Command.LookIn(by, data.chat()), data.number(Field.AFTER), data.numberIfAny(Field.LIMIT))),
    CHAT_CLOSE(
            "chat.close",
            PersonId.class,
            FieldSet.of(Field.CHAT),
            (by, data) -> new Asked.Order(new Command.CloseChat(by, data.chat()))),
    PING("ping", PersonId.class, FieldSet.of(), (by, data) -> new Asked.Ping()),

    CHAT_OPEN(
            "chat.open",
            CustomerId.class,
            FieldSet.of(Field.PROJECT).or(Field.ACTIVITY, Field.TEXT, Field.KEY),
            (by, data) -> new Asked.Order(
                    new Command.OpenChat(by, ChatIds.next(), data.project(), data.activity(), data.first()))),

    PRESENCE_SET(
            "presence.set",
            ConsultantId.class,
            FieldSet.of(Field.STATUS),
            (by, data) -> new Asked.Order(new Command.ChoosePresence(by, data.status()))),
    CHAT_TAKE(
            "chat.take",
            ConsultantId.class,
            FieldSet.of(Field.CHAT),
            (by, data) -> new Asked.Order(new Command.TakeChat(by, data.chat()))),
    CHAT_LEAVE(
            "chat.leave",
            ConsultantId.class,
            FieldSet.of(Field.CHAT),
            (by, data) -> new Asked.Order(new Command.LeaveChat(by, data.chat()))),
    CHAT_REQUEUE(
            "chat.requeue",
            ConsultantId.class,
            FieldSet.of(Field.CHAT),
            (by, data) -> new Asked.Order(new Command.ReturnChat(by, data.chat())));

    private static final Map<String, CommandType> BY_WIRE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(CommandType::wire, Function.identity()));

    private final String wire;
    private final Class<? extends PersonId> asker;
    private final FieldSet fields;
    private final BiFunction<PersonId, Data, Asked> meaning;

    <P extends PersonId> CommandType(String wire, Class<P> asker, FieldSet fields, BiFunction<P, Data, Asked> meaning) {
        this.wire = wire;
        this.asker = asker;
        this.fields = fields;
        this.meaning = (by, data) -> meaning.apply(asker.cast(by), data);
    }

    static Optional<CommandType> named(String wire) {
        return Optional.ofNullable(BY_WIRE.get(wire));
    }

    /** As it is written in frames. */
    String wire() {
        return wire;
    }

    boolean mayBeAskedBy(PersonId person) {
        return asker.isInstance(person);
    }

    FieldSet fields() {
        return fields;
    }

    /** What it means when this person asks it, with data that has been checked. */
    Asked asked(PersonId by, Data data) {
        return meaning.apply(by, data);
    }
}
