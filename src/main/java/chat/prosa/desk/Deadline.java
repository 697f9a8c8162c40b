package chat.prosa.desk;

import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;

/** What happens when its time has come, unless something else happens before. */
sealed interface Deadline {

    record Lost(ChatId chat) implements Deadline {}

    record Abandoned(ChatId chat) implements Deadline {}

    /** A consultant's absence becomes visible. */
    record GraceEnds(ConsultantId consultant) implements Deadline {}

    /** A standing offer lapses. */
    record OfferLapses(ChatId chat) implements Deadline {}

    /** Who let an offer lapse may be asked for the chat again. */
    record OfferableAgain(ConsultantId consultant, ChatId chat) implements Deadline {}

    /** Somebody takes part in a chat who no longer may. */
    record Parting(ChatId chat) implements Deadline {}

    /** Those who wait are told where they stand. */
    record LineTold() implements Deadline {}
}
