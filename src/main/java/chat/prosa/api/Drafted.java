package chat.prosa.api;

/** What names and addresses may be. */
final class Drafted {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_EMAIL = 254;
    static final int MOST_REFERENCES = 5_000;

    /** Something can be seen of it, and it is of one line. */
    static final String NAME = "\\P{Cntrl}*[^\\p{Cntrl}\\s]\\P{Cntrl}*";

    static final String NO_NAME = "must be a name";

    private Drafted() {}
}
