package chat.prosa.desk;

import java.util.Locale;
import java.util.Optional;

import chat.prosa.directory.Named;
import chat.prosa.id.ConsultantId;

/**
 * Why something was not done: a value, not a fault.
 *
 * @param message for developers, in English; user interfaces translate the code
 * @param by who was faster, where somebody was
 */
public record Refusal(Code code, String message, Optional<Named<ConsultantId>> by) {

    /** Stable names; programs decide by them. */
    public enum Code {
        MALFORMED,
        UNKNOWN_TYPE,
        TOO_LARGE,
        RATE_LIMITED,
        NOT_FOUND,
        NOT_ALLOWED,
        NOT_PARTICIPANT,
        NOT_ONLINE,
        NOT_ELIGIBLE,
        ALREADY_TAKEN,
        ALREADY_OPEN,
        CLOSED,
        LAST_CONSULTANT,
        CHAT_DISABLED,
        OVER_CAPACITY,
        NO_OFFER,
        INVALID,
        UNAVAILABLE;

        /** As it is written in frames and problems. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Refusal of(Code code, String message) {
        return new Refusal(code, message, Optional.empty());
    }
}
