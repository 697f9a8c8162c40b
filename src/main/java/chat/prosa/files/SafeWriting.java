package chat.prosa.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Writes files so that each is there as a whole or not at all, also after the machine lost its power. */
final class SafeWriting {

    private SafeWriting() {}

    /** Copies a file to where nobody else writes. */
    static Path copy(Path from, Path to) throws IOException {
        var draft = draft(to);
        makeDirectory(parent(to));
        Files.copy(from, draft, StandardCopyOption.REPLACE_EXISTING);
        sync(draft, StandardOpenOption.WRITE);
        Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE);
        sync(parent(to), StandardOpenOption.READ);
        return to;
    }

    /** Removes what was written, and what was left of writing it. */
    static void remove(Path written) throws IOException {
        Files.deleteIfExists(draft(written));
        Files.deleteIfExists(written);
    }

    private static Path draft(Path to) {
        return to.resolveSibling(to.getFileName() + ".draft");
    }

    private static void makeDirectory(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            makeDirectory(parent(directory));
            createUnlessThere(directory);
            sync(parent(directory), StandardOpenOption.READ);
        }
    }

    private static void createUnlessThere(Path directory) throws IOException {
        try {
            Files.createDirectory(directory);
        } catch (FileAlreadyExistsException somebodyElseDid) {
            // that is as good
        }
    }

    /** A file's bytes, or a directory's names, are on the disk when this returns. */
    private static void sync(Path path, StandardOpenOption option) throws IOException {
        try (var channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    private static Path parent(Path path) {
        return Objects.requireNonNull(path.toAbsolutePath().getParent());
    }
}
