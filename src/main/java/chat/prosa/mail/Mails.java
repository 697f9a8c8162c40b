package chat.prosa.mail;

import io.smallrye.mutiny.Uni;

/** Where letters are handed in. */
public interface Mails {

    /** Whether letters are sent at all. */
    boolean on();

    /** Completes when the mail server has taken it. Nothing happens when no letters are sent. */
    Uni<Void> send(Letter letter);
}
