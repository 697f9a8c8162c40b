package chat.prosa.gateway;

/** What kind of value a field has. */
enum Kind {
    /** The opaque name of a thing. */
    ID,
    /** The opaque names of some things, each once. */
    IDS,
    /** A sender's own name for what he sends: a UUID. */
    KEY,
    /** What somebody wrote. */
    TEXT,
    /** A short text of one line. */
    LINE,
    /** Short words, a few of them. */
    TAGS,
    /** From 1, the worst, to 5. */
    SCORE,
    /** A whole number, 0 or more. */
    NUMBER,
    /** A whole number, 1 or more. */
    COUNT,
    FLAG,
    /** A status that a consultant can choose. */
    STATUS
}
