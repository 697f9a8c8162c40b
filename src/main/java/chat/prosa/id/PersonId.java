package chat.prosa.id;

/** Either side of a chat. */
public sealed interface PersonId extends Id permits ConsultantId, CustomerId {}
