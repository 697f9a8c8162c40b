package chat.prosa.gateway;

import chat.prosa.desk.Refusal;

/** Why the server ends a connection: a code of RFC 6455 or registered beside it, and words for developers. */
enum Close {
    GARBAGE(1007, "Frames that cannot be read."),
    BINARY(1007, "Frames are text."),
    OFFENCES(1008, "Too many refused frames."),
    NOBODY(1008, "No such person in the organization."),
    TOO_MANY(1008, "Too many connections."),
    TOO_LARGE(1009, "Frames over the limit."),
    RESTART(1012, "The server goes down."),
    RECAST(1012, "The person has another role; dial again."),
    TOO_SLOW(1013, "Too slow a reader."),
    SIGNED_OUT(3000, "The session is over.");

    private final short code;
    private final String reason;

    Close(int code, String reason) {
        this.code = (short) code;
        this.reason = reason;
    }

    /** How a connection ends that was refused once too often, by the last refusal. */
    static Close after(Refusal.Code code) {
        if (code == Refusal.Code.MALFORMED) {
            return GARBAGE;
        }
        return code == Refusal.Code.TOO_LARGE ? TOO_LARGE : OFFENCES;
    }

    short code() {
        return code;
    }

    String reason() {
        return reason;
    }
}
