package chat.prosa.audit;

/** What kind of thing something was done to. */
public enum Subject {
    ORGANIZATION,
    CONSULTANT,
    CUSTOMER,
    PROJECT,
    /** Of a project's schedule. */
    ACTIVITY,
    SERVICE_GROUP,
    MACRO,
    /** All macros, in their order. */
    MACROS,
    API_KEY,
    SIGNING_KEY,
    WEBHOOK,
    TICKET,
    CHAT,
    /** Many things at once. */
    DIRECTORY
}
