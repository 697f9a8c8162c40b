package chat.prosa.api;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.file.FileSystem;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

import chat.prosa.api.media.FileName;

/** Receives files. They go straight to the disk: none is ever in memory as a whole. */
@Singleton
final class Uploads {

    /** What a form may have around the file. */
    private static final int AROUND = 64 * 1024;

    private final FileSystem disk;
    private final long most;

    Uploads(Vertx vertx, AttachmentConfig config) {
        this.disk = vertx.fileSystem();
        this.most = config.maxSize().asLongValue();
    }

    /** Has something done with what is uploaded, which is gone when that is done. */
    <T> Uni<T> receive(HttpServerRequest request, Function<Upload, Uni<? extends T>> use) {
        if (length(request) > most + AROUND) {
            throw Reception.tooLarge(most).asException();
        }
        return uni(disk.createTempDirectory("prosa-upload-"))
                .chain(directory ->
                        receive(request, directory).chain(use).eventually(() -> uni(disk.deleteRecursive(directory))));
    }

    private Uni<Upload> receive(HttpServerRequest request, String directory) {
        var place = Path.of(directory);
        return uni(disk.open(Upload.file(place).toString(), new OpenOptions().setCreateNew(true))
                        .compose(file -> new Reception(request, file, most).read()))
                .map(form -> new Upload(place, FileName.harmless(form.name()), form.chat()));
    }

    private static long length(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_LENGTH))
                .map(Long::valueOf)
                .orElse(0L);
    }

    private static <T> Uni<T> uni(Future<T> future) {
        return Uni.createFrom().completionStage(future.toCompletionStage());
    }
}
