package chat.prosa.desk;

import java.time.Instant;

import chat.prosa.chat.Cause;
import chat.prosa.chat.Tier;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;

/** The desk asks one consultant to take one chat, for a limited time. */
public record Offer(ChatId chat, ConsultantId to, Tier tier, Cause cause, Instant expiresAt) {

    /** How it ended. */
    public enum End {
        ACCEPTED,
        DECLINED,
        /** Not answered in time, or he went offline. */
        LAPSED,
        /** There is nothing to be taken any more, or not by him. */
        WITHDRAWN
    }
}
