package chat.prosa.access;

/** What an API key is good for. */
public enum Scope {

    /** Consultants, customers, projects, service groups, schedules: to read and to write. */
    DIRECTORY,

    /** Chats with their entries and transcripts, and tickets: to read. */
    CHATS,

    /** The organization, its chat-settings, macros and webhooks: to read and to write. */
    SETTINGS
}
