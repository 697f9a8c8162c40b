package chat.prosa.api.identity;

/** The roles that a request can be required to have. An admin has all of the firm's; an API key those of its scopes. */
public final class Roles {

    public static final String CUSTOMER = "customer";
    public static final String CONSULTANT = "consultant";
    public static final String SUPERVISOR = "supervisor";
    public static final String ADMIN = "admin";

    /** An API key that reads and writes consultants, customers, projects, service groups and schedules. */
    public static final String DIRECTORY = "directory";

    /** An API key that reads chats with their entries and transcripts, and tickets. */
    public static final String READING = "chats";

    /** An API key that reads and writes the organization, its chat-settings, macros and webhooks. */
    public static final String SETTING = "settings";

    private Roles() {}
}
