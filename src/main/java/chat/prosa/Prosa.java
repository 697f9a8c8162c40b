package chat.prosa;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

import chat.prosa.embedded.DatabaseUnavailable;

/** Starts the server, with a database of its own unless one is configured. */
@QuarkusMain
public final class Prosa {
    /** Takes what Quarkus takes; all of it can be configured instead. */
    public static void main(String... args) {
        try {
            OwnDatabase.startUnlessConfigured();
        } catch (DatabaseUnavailable e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(args);
    }
}
