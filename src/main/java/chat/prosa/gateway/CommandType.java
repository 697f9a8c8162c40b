package chat.prosa.gateway;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import chat.prosa.desk.Command;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.PersonId;
import chat.prosa.id.TicketId;

/** All that can be asked over the socket: its name, who may ask it, the fields it has, and what it means. */
@SuppressWarnings("ImmutableEnumChecker") // what it is made of never changes, which types alone do not show
enum CommandType {
    MESSAGE_SEND(
            "message.send",
            PersonId.class,
            FieldSet.of(Field.CHAT, Field.KEY, Field.TEXT).or(Field.NOTE, Field.ATTACHMENTS),
            CommandType::send),
    MESSAGE_READ(
            "message.read",
            PersonId.class,
            FieldSet.of(Field.CHAT, Field.SEQ),
            (by, data) -> new Asked.Order(new Command.MarkRead(by, data.chat(), data.number(Field.SEQ)))),
    MESSAGE_DELIVERED(
            "message.delivered",
            PersonId.class,
            FieldSet.of(Field.CHAT, Field.SEQ),
            (by, data) -> new Asked.Order(new Command.MarkDelivered(by, data.chat(), data.number(Field.SEQ)))),
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
            FieldSet.of(Field.PROJECT).or(Field.CONSULTANT, Field.ACCEPT_OTHERS, Field.ACTIVITY, Field.TEXT, Field.KEY),
            (by, data) -> new Asked.Order(new Command.OpenChat(
                    by, ChatIds.next(), data.project(), data.choice(), data.activity(), data.first()))),
    CHAT_CHOOSE(
            "chat.choose",
            CustomerId.class,
            FieldSet.of(Field.CHAT, Field.CONSULTANT, Field.ACCEPT_OTHERS),
            (by, data) -> new Asked.Order(
                    new Command.ChooseConsultant(by, data.chat(), data.choice().orElseThrow()))),
    CHAT_RATE(
            "chat.rate",
            CustomerId.class,
            FieldSet.of(Field.CHAT, Field.SCORE).or(Field.COMMENT),
            (by, data) -> new Asked.Order(new Command.RateChat(by, data.chat(), data.rating()))),

    PRESENCE_SET(
            "presence.set",
            ConsultantId.class,
            FieldSet.of(Field.STATUS),
            (by, data) -> new Asked.Order(new Command.ChoosePresence(by, data.status()))),
    OFFER_ACCEPT(
            "offer.accept",
            ConsultantId.class,
            FieldSet.of(Field.CHAT),
            (by, data) -> new Asked.Order(new Command.AcceptOffer(by, data.chat()))),
    OFFER_DECLINE(
            "offer.decline",
            ConsultantId.class,
            FieldSet.of(Field.CHAT).or(Field.REASON),
            (by, data) -> new Asked.Order(new Command.DeclineOffer(by, data.chat(), data.textIfAny(Field.REASON)))),
    CHAT_TAKE(
            "chat.take",
            ConsultantId.class,
            FieldSet.of(Field.CHAT),
            (by, data) -> new Asked.Order(new Command.TakeChat(by, data.chat()))),
    CHAT_RESUME(
            "chat.resume",
            ConsultantId.class,
            FieldSet.of(Field.CHAT),
            (by, data) -> new Asked.Order(new Command.ResumeChat(by, data.chat()))),
    CHAT_PARK(
            "chat.park",
            ConsultantId.class,
            FieldSet.of(Field.CHAT),
            (by, data) -> new Asked.Order(new Command.ParkChat(by, data.chat()))),
    CHAT_INVITE(
            "chat.invite",
            ConsultantId.class,
            FieldSet.of(Field.CHAT, Field.CONSULTANT),
            (by, data) -> new Asked.Order(new Command.Invite(by, data.chat(), data.consultant()))),
    CHAT_TRANSFER(
            "chat.transfer",
            ConsultantId.class,
            FieldSet.of(Field.CHAT).oneOf(Field.CONSULTANT, Field.SERVICE_GROUP),
            (by, data) -> new Asked.Order(new Command.TransferChat(by, data.chat(), data.target()))),
    CHAT_TAG(
            "chat.tag",
            ConsultantId.class,
            FieldSet.of(Field.CHAT).or(Field.ADD, Field.REMOVE),
            (by, data) -> new Asked.Order(
                    new Command.TagChat(by, data.chat(), data.tags(Field.ADD), data.tags(Field.REMOVE)))),
    MACRO_RUN(
            "macro.run",
            ConsultantId.class,
            FieldSet.of(Field.CHAT, Field.MACRO),
            (by, data) -> new Asked.RunMacro(by, data.chat(), data.macro())),
    TICKET_OPEN(
            "ticket.open",
            ConsultantId.class,
            FieldSet.of(Field.CHAT, Field.SUBJECT).or(Field.DESCRIPTION),
            (by, data) -> new Asked.Order(new Command.OpenTicketOfChat(
                    by,
                    data.chat(),
                    new TicketId(UUID.randomUUID()),
                    data.text(Field.SUBJECT),
                    data.textIfAny(Field.DESCRIPTION).orElse("")))),
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

    private static Asked send(PersonId by, Data data) {
        var message = new Command.SendMessage(by, data.chat(), data.written());
        var attachments = data.attachments();
        return attachments.isEmpty() ? new Asked.Order(message) : new Asked.Attach(message, attachments);
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
