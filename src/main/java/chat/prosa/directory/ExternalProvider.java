package chat.prosa.directory;

/** Another vendor's chat: which vendor, and the organization's account there. */
public record ExternalProvider(String vendor, String account) {}
