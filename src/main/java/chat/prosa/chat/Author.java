package chat.prosa.chat;

import chat.prosa.id.PersonId;

/** Who made an entry. */
public sealed interface Author {

    /** A person, under the name he had then. */
    record Person(PersonId id, String name) implements Author {}

    /** Prosa itself: time passed, or somebody was gone. */
    record Prosa() implements Author {}

    Author PROSA = new Prosa();
}
