package chat.prosa.api.identity;

/** The roles that a request can be required to have. An admin has all of the firm's. */
public final class Roles {

    public static final String CUSTOMER = "customer";
    public static final String CONSULTANT = "consultant";
    public static final String SUPERVISOR = "supervisor";
    public static final String ADMIN = "admin";

    private Roles() {}
}
