package chat.prosa.story;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.brotli.dec.BrotliInputStream;

/** An archive that holds a browser and, in archives of their own, the libraries and the font that it needs. */
final class ChromiumArchive {
    /** The package's own names the places where another kind of machine has it. */
    private static final String FONTS = """
            <?xml version="1.0"?>
            <fontconfig>
              <dir prefix="relative">fonts</dir>
              <dir>/usr/share/fonts</dir>
              <cachedir prefix="xdg">fontconfig</cachedir>
            </fontconfig>
            """;

    private ChromiumArchive() {}

    static void unpack(Path archive, Path directory) throws IOException {
        try (var content = new GZIPInputStream(Files.newInputStream(archive))) {
            unpack(content, directory);
        }
        Files.writeString(directory.resolve("fonts.conf"), FONTS);
    }

    @SuppressWarnings("resource") // an archive within an archive is closed with the outer one
    private static void unpack(InputStream archive, Path directory) throws IOException {
        var tar = new TarArchiveInputStream(archive);
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.isFile()) {
                unpack(entry.getName(), tar, directory);
            }
        }
    }

    private static void unpack(String name, InputStream content, Path directory) throws IOException {
        switch (name) {
            case "package/bin/chromium.br" -> unpackProgram(content, directory.resolve("chromium"));
            case "package/bin/al2023.tar.br", "package/bin/fonts.tar.br" ->
                unpack(new BrotliInputStream(content), directory);
            default -> unpackPart(name, content, directory);
        }
    }

    private static void unpackProgram(InputStream content, Path path) throws IOException {
        Files.copy(new BrotliInputStream(content), path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void unpackPart(String name, InputStream content, Path directory) throws IOException {
        if (!name.startsWith("package/")) {
            Path path = directory.resolve(name);
            Files.createDirectories(path.getParent());
            Files.copy(content, path);
        }
    }
}
