package chat.prosa.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The process that a data directory names as its server. After a crash that number may be another program's. */
record Postmaster(Path data, Optional<Long> pid) {
    private static final String FILE = "postmaster.pid";

    static Postmaster namedIn(Path data) throws IOException {
        return new Postmaster(data, read(data.resolve(FILE)));
    }

    private static Optional<Long> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream().findFirst().map(Long::valueOf);
    }

    boolean isRunning() {
        return process().filter(this::servesOurData).isPresent();
    }

    private Optional<ProcessHandle> process() {
        return pid.flatMap(ProcessHandle::of);
    }

    private boolean servesOurData(ProcessHandle process) {
        return process.info().arguments().stream().flatMap(Arrays::stream).anyMatch(data.toString()::equals);
    }

    /**
     * Clears away what would keep PostgreSQL from starting: an empty file, or a number that lives on as another
     * program. A dead one stays: from it PostgreSQL tells whether any of that server's own processes still use the
     * data.
     */
    void forget() throws IOException {
        boolean isDead = pid.isPresent() && process().isEmpty();
        if (!isDead) {
            Files.deleteIfExists(data.resolve(FILE));
        }
    }
}
