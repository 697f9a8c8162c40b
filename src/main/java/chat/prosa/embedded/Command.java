package chat.prosa.embedded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A command line for a program that refuses to run as root, as PostgreSQL's do. */
record Command(List<String> words) {
    private static final List<String> AS_NOBODY = List.of("unshare", "--user");

    static Command unprivileged(String program, String... arguments) {
        var words = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            requireUserNamespaces();
            words.addAll(AS_NOBODY);
        }
        words.add(program);
        words.addAll(List.of(arguments));
        return new Command(words);
    }

    private static void requireUserNamespaces() {
        var probe = new ArrayList<>(AS_NOBODY);
        probe.add("true");
        try {
            new Command(probe).run();
        } catch (DatabaseUnavailable refused) {
            throw new DatabaseUnavailable(
                    "PostgreSQL does not run as root, and this machine gives root no user namespace"
                            + " to run it in: start Prosa as another user, or set QUARKUS_DATASOURCE_REACTIVE_URL to a"
                            + " PostgreSQL of your own. (" + refused.getMessage() + ")");
        }
    }

    /**
     * Runs it to its end.
     *
     * @throws DatabaseUnavailable with what it printed, when it failed
     */
    void run() {
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            String printed = process.inputReader().readAllAsString();
            if (process.waitFor() != 0) {
                throw failed(printed);
            }
        } catch (IOException e) {
            throw failed(String.valueOf(e.getMessage()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw failed("interrupted");
        }
    }

    private DatabaseUnavailable failed(String why) {
        return new DatabaseUnavailable(String.join(" ", words) + ": " + why.strip());
    }
}
