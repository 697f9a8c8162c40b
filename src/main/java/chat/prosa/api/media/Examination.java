package chat.prosa.api.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;

import chat.prosa.chat.Dimensions;

/** Looks at what was uploaded, away from the event loop. */
@Singleton
public final class Examination {

    /** A picture can take a second, and 100 MB meanwhile; however many come at once, no more are looked at. */
    private static final int AT_ONCE = 2;

    /**
     * What a file turned out to be.
     *
     * @param dimensions of a picture that can be shown
     * @param thumbnail whether a small one was made of it
     */
    public record Findings(String type, long size, Optional<Dimensions> dimensions, boolean thumbnail) {}

    private final Pictures pictures;
    private final WorkerExecutor workers;

    Examination(Pictures pictures, Vertx vertx) {
        this.pictures = pictures;
        this.workers = vertx.createSharedWorkerExecutor("examination", AT_ONCE);
    }

    /**
     * @param name what its sender calls it
     * @param thumbnail where a small one is to be written
     */
    public Uni<Findings> of(Path file, String name, Path thumbnail) {
        return workers.executeBlocking(() -> examine(file, name, thumbnail), false);
    }

    private Findings examine(Path file, String name, Path thumbnail) throws IOException {
        var type = MediaTypes.of(file, name);
        var dimensions = pictures.dimensions(file, type);
        return new Findings(
                type, Files.size(file), dimensions, dimensions.isPresent() && pictures.shrink(file, type, thumbnail));
    }

    @PreDestroy
    void close() {
        workers.closeAndForget();
    }
}
