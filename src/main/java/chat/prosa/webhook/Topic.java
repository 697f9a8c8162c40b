package chat.prosa.webhook;

import java.util.Arrays;
import java.util.Optional;

import chat.prosa.chat.What;

/** What a webhook can ask to be told of. */
public enum Topic {
    CHAT_OPENED("chat.opened"),
    CHAT_TAKEN("chat.taken"),
    CHAT_TRANSFERRED("chat.transferred"),
    CHAT_RETURNED("chat.returned"),
    CHAT_CLOSED("chat.closed"),
    CHAT_LOST("chat.lost"),
    CHAT_RATED("chat.rated"),
    MESSAGE_CREATED("message.created"),
    /** Consultants' notes among themselves: nobody is told of them who did not ask for just that. */
    NOTE_CREATED("note.created"),
    TICKET_CREATED("ticket.created"),
    /** Sent when somebody tries whether a webhook works; it cannot be asked for. */
    WEBHOOK_TEST("webhook.test");

    private final String wire;

    Topic(String wire) {
        this.wire = wire;
    }

    /** As the contract spells it. */
    public String wire() {
        return wire;
    }

    public static Optional<Topic> named(String wire) {
        return Arrays.stream(values()).filter(topic -> topic.wire.equals(wire)).findFirst();
    }

    /** What is told when an entry is added to a chat's log; a ticket is told of by itself. */
    public static Optional<Topic> of(What what) {
        return Optional.ofNullable(
                switch (what) {
                    case What.Message _ -> MESSAGE_CREATED;
                    case What.Note _ -> NOTE_CREATED;
                    case What.Opened _ -> CHAT_OPENED;
                    case What.Taken _, What.Accepted _ -> CHAT_TAKEN;
                    case What.Transferred _ -> CHAT_TRANSFERRED;
                    case What.Returned _ -> CHAT_RETURNED;
                    case What.Closed _ -> CHAT_CLOSED;
                    case What.Lost _ -> CHAT_LOST;
                    case What.Rated _ -> CHAT_RATED;
                    case What.Chosen _,
                            What.Unoffered _,
                            What.Offered _,
                            What.Declined _,
                            What.Lapsed _,
                            What.Joined _,
                            What.Left _,
                            What.Parked _,
                            What.Resumed _,
                            What.Invited _,
                            What.Tagged _,
                            What.Untagged _,
                            What.TicketOpened _ -> null;
                });
    }
}
