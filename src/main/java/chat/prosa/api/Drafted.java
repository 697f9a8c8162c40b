package chat.prosa.api;

/** What names and addresses may be. */
public final class Drafted {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_EMAIL = 254;
    static final int MOST_REFERENCES = 5_000;

    /** Something can be seen of it, and it is of one line. */
    public static final String NAME = "\\P{Cntrl}*[^\\p{Cntrl}\\s]\\P{Cntrl}*";

    public static final String NO_NAME = "must be a name";

    private Drafted() {}
}
