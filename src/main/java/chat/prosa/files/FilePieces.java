package chat.prosa.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;

/** A file's bytes, read one piece at a time when it is asked for. Whoever stops early still has the file closed. */
final class FilePieces {

    private static final int PIECE = 64 * 1024;

    private final Vertx vertx;
    private final FileChannel file;
    private Uni<?> reading = Uni.createFrom().voidItem();

    private FilePieces(Vertx vertx, FileChannel file) {
        this.vertx = vertx;
        this.file = file;
    }

    static Multi<ByteBuffer> of(Path path, Vertx vertx) {
        return vertx.executeBlocking(() -> FileChannel.open(path, StandardOpenOption.READ), false)
                .map(file -> new FilePieces(vertx, file))
                .onItem()
                .transformToMulti(FilePieces::all);
    }

    private Multi<ByteBuffer> all() {
        return Multi.createBy()
                .repeating()
                .uni(this::next)
                .until(piece -> !piece.hasRemaining())
                .onTermination()
                .call(this::close);
    }

    private Uni<ByteBuffer> next() {
        var next = vertx.executeBlocking(this::read, false).memoize().indefinitely();
        reading = next;
        return next;
    }

    private ByteBuffer read() throws IOException {
        var piece = ByteBuffer.allocate(PIECE);
        file.read(piece);
        return piece.flip();
    }

    /** Not while it is being read, which would fail with nobody left to be told. */
    private Uni<Void> close() {
        return reading.onItemOrFailure()
                .transformToUni((_, _) -> vertx.executeBlocking(this::closed, false))
                .replaceWithVoid();
    }

    private boolean closed() throws IOException {
        file.close();
        return true;
    }
}
