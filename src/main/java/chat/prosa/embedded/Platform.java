package chat.prosa.embedded;

import java.net.URL;
import java.util.Locale;
import java.util.Optional;

/** The kind of machine, as the archives of PostgreSQL's programs are named after it. */
record Platform(String system, String processor) {
    static Platform current() {
        return new Platform(system(System.getProperty("os.name")), processor(System.getProperty("os.arch")));
    }

    private static String system(String name) {
        return name.startsWith("Mac") ? "darwin" : name.toLowerCase(Locale.ROOT);
    }

    private static String processor(String name) {
        return switch (name) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> name;
        };
    }

    URL archive() {
        return Optional.ofNullable(Platform.class.getResource("/postgres-" + system + "-" + processor + ".txz"))
                .orElseThrow(() -> new DatabaseUnavailable("No PostgreSQL comes along for " + system + " on "
                        + processor + ": set QUARKUS_DATASOURCE_REACTIVE_URL to one of your own."));
    }
}
