package chat.prosa.directory;

import chat.prosa.id.Id;

/** A reference to a thing, with what to call it. */
public record Named<I extends Id>(I id, String name) {}
