package chat.prosa.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked from the archive that comes along. */
record Programs(Path directory) {

    /** Unpacks them at the first start and after an update. */
    static Programs unpackedIn(Path home) throws IOException {
        URL archive = Platform.current().archive();
        Path directory = home.resolve("programs-" + checksum(archive));
        Draft.complete(directory, draft -> unpack(archive, draft));
        return new Programs(directory);
    }

    private static String checksum(URL archive) throws IOException {
        var entry = ((JarURLConnection) archive.openConnection()).getJarEntry();
        return Long.toHexString(entry.getCrc());
    }

    private static void unpack(URL archive, Path directory) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZInputStream(new BufferedInputStream(archive.openStream()))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, directory.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream content, Path path) throws IOException {
        Files.createDirectories(path.getParent());
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions(entry)));
        }
    }

    private static String permissions(TarArchiveEntry entry) {
        boolean executable = (entry.getMode() & 0100) != 0;
        return executable ? "rwxr-xr-x" : "rw-r--r--";
    }

    /**
     * Runs one of them to its end.
     *
     * @throws DatabaseUnavailable with what it printed, when it failed
     */
    void run(String program, String... arguments) {
        Command.unprivileged(directory.resolve("bin").resolve(program).toString(), arguments)
                .run();
    }
}
