package chat.prosa.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/**
 * Fills a directory beside its place and moves it there last, so that a start that is killed leaves nothing half made.
 */
final class Draft {
    interface Filling {
        void fill(Path directory) throws IOException;
    }

    private Draft() {}

    /** Does nothing when the place is taken: only what is complete ever gets there. */
    static void complete(Path place, Filling filling) throws IOException {
        if (Files.exists(place)) {
            return;
        }
        Path draft = place.resolveSibling(place.getFileName() + ".new");
        delete(draft);
        filling.fill(Files.createDirectory(draft));
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            for (Path path : deepestFirst(directory)) {
                Files.delete(path);
            }
        }
    }

    private static List<Path> deepestFirst(Path directory) throws IOException {
        try (var paths = Files.walk(directory)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
