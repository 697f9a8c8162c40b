package chat.prosa;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

import chat.prosa.embedded.DatabaseUnavailable;

/** Starts the server, with a database of its own unless one is configured. */
@QuarkusMain
public final class Prosa {
    /** Takes what Quarkus takes; all of it can be configured instead. */
    public static void main(String... args) {
        keepNettyFromUnsafe();
        try {
            OwnDatabase.startUnlessConfigured();
        } catch (DatabaseUnavailable e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(args);
    }

    /** Whose use the JVM warns about at each start; under load nothing is gained by it. */
    private static void keepNettyFromUnsafe() {
        System.getProperties().putIfAbsent("io.netty.noUnsafe", "true");
    }
}
