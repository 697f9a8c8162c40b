package chat.prosa.directory;

import chat.prosa.id.CustomerId;

/** A person on the other side. */
public record Customer(CustomerId id, String name, String email) {}
