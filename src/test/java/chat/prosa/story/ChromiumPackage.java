package chat.prosa.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import com.github.eirslett.maven.plugins.frontend.lib.NPMInstaller;

/**
 * The npm package that holds a Chromium for Linux on x86-64, with the libraries and the font that a bare machine lacks.
 */
final class ChromiumPackage {
    private static final String VERSION = "153.0.0";
    private static final String SHA512 =
            "jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==";

    /** Beside npm itself, whose address the front-end plugin for Maven knows. */
    private static final URI ARCHIVE = URI.create(NPMInstaller.DEFAULT_NPM_DOWNLOAD_ROOT)
            .resolve("/@sparticuz/chromium/-/chromium-" + VERSION + ".tgz");

    private ChromiumPackage() {}

    /** Fetches it into the user's cache, where it stays for the builds to come. */
    static Chromium fetched() {
        Path place = cache().resolve("prosa").resolve("chromium-" + VERSION);
        try {
            if (!Files.exists(place)) {
                fetchTo(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No Chromium is installed, and none could be fetched.", e);
        }
        return new Chromium(place.resolve("chromium"), environment(place));
    }

    private static Path cache() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
    }

    /** Works beside the place and moves there last, so that a build that is killed leaves nothing half made. */
    private static void fetchTo(Path place) throws IOException {
        Path draft = Files.createTempDirectory(Files.createDirectories(place.getParent()), "chromium");
        Path archive = download(draft.resolve("archive"));
        verify(archive);
        ChromiumArchive.unpack(archive, draft);
        Files.delete(archive);
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path download(Path file) throws IOException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(ARCHIVE).build(), BodyHandlers.ofFile(file))
                    .body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void verify(Path archive) throws IOException {
        if (!Base64.getEncoder().encodeToString(digest(archive)).equals(SHA512)) {
            throw new IOException("Not the archive that was expected: " + ARCHIVE);
        }
    }

    private static byte[] digest(Path archive) throws IOException {
        try {
            return MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(archive));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> environment(Path place) {
        return Map.of(
                "LD_LIBRARY_PATH", place.resolve("lib").toString(),
                "FONTCONFIG_FILE", place.resolve("fonts.conf").toString());
    }
}
