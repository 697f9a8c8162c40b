package chat.prosa.macro;

import java.util.List;

import chat.prosa.id.ConsultantId;
import chat.prosa.id.ServiceGroupId;

/** One thing that a macro does: all that there are. */
public sealed interface Action {

    /** Which of them it is. */
    enum Type {
        MESSAGE,
        NOTE,
        TAG,
        UNTAG,
        INVITE,
        TRANSFER,
        REQUEUE,
        PARK,
        TICKET,
        LEAVE,
        CLOSE
    }

    record Message(Template text) implements Action {}

    record Note(Template text) implements Action {}

    record Tag(List<String> tags) implements Action {

        public Tag {
            tags = List.copyOf(tags);
        }
    }

    record Untag(List<String> tags) implements Action {

        public Untag {
            tags = List.copyOf(tags);
        }
    }

    record Invite(ConsultantId consultant) implements Action {}

    record Transfer(To to) implements Action {

        /** Who is to go on with the chat. */
        public sealed interface To {}

        public record Consultant(ConsultantId id) implements To {}

        public record Group(ServiceGroupId id) implements To {}

        /** The service group of the project that the chat is about, whichever that is when the macro runs. */
        public record ProjectsGroup() implements To {}
    }

    /** Back to the waiting room. */
    record Requeue() implements Action {}

    record Park() implements Action {}

    record Ticket(Template subject, Template description) implements Action {}

    record Leave() implements Action {}

    record Close() implements Action {}

    default Type type() {
        return switch (this) {
            case Message _ -> Type.MESSAGE;
            case Note _ -> Type.NOTE;
            case Tag _ -> Type.TAG;
            case Untag _ -> Type.UNTAG;
            case Invite _ -> Type.INVITE;
            case Transfer _ -> Type.TRANSFER;
            case Requeue _ -> Type.REQUEUE;
            case Park _ -> Type.PARK;
            case Ticket _ -> Type.TICKET;
            case Leave _ -> Type.LEAVE;
            case Close _ -> Type.CLOSE;
        };
    }
}
