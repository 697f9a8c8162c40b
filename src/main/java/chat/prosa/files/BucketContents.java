package chat.prosa.files;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import mutiny.zero.flow.adapters.AdaptersToFlow;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.async.AsyncResponseTransformer;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

import chat.prosa.history.Attachments;
import chat.prosa.history.Content;
import chat.prosa.history.Contents;

/** Contents in a bucket. What comes from there is heard on the caller's context. */
final class BucketContents implements Contents, AutoCloseable {

    private static final int NOT_FOUND = 404;

    /** So many pieces may be on their way from the bucket to who takes them. */
    private static final int AHEAD = 4;

    private final S3AsyncClient client;
    private final String bucket;

    BucketContents(S3AsyncClient client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public Uni<Void> keep(Attachments.Key attachment, Form form, Path file) {
        var key = key(attachment, form);
        return uni(() -> client.putObject(to -> to.bucket(bucket).key(key), AsyncRequestBody.fromFile(file)))
                .replaceWithVoid();
    }

    /** The bytes are asked for when somebody takes them: a connection that nobody reads from would stay taken. */
    @Override
    public Uni<Optional<Content>> open(Attachments.Key attachment, Form form) {
        var key = key(attachment, form);
        return uni(() -> client.headObject(of -> of.bucket(bucket).key(key)))
                .map(HeadObjectResponse::contentLength)
                .map(size -> Optional.of(new Content(size, bytes(key))))
                .onFailure(BucketContents::isNotFound)
                .recoverWithItem(Optional.empty());
    }

    @Override
    public Uni<Void> remove(Attachments.Key attachment) {
        var removals = Stream.of(Form.values())
                .map(form -> key(attachment, form))
                .map(key ->
                        uni(() -> client.deleteObject(of -> of.bucket(bucket).key(key))))
                .toList();
        return Uni.join().all(removals).andCollectFailures().replaceWithVoid();
    }

    @Override
    public void close() {
        client.close();
    }

    private Multi<ByteBuffer> bytes(String key) {
        return uni(() -> client.getObject(of -> of.bucket(bucket).key(key), AsyncResponseTransformer.toPublisher()))
                .onItem()
                .transformToMulti(pieces -> Multi.createFrom().publisher(AdaptersToFlow.publisher(pieces)))
                .emitOn(callers(), AHEAD);
    }

    private static <T> Uni<T> uni(Supplier<CompletableFuture<T>> request) {
        return Uni.createFrom()
                .deferred(() -> Uni.createFrom().completionStage(request).emitOn(callers()));
    }

    private static Executor callers() {
        Optional<Context> context = Optional.ofNullable(Vertx.currentContext());
        return context.<Executor>map(own -> task -> own.runOnContext(_ -> task.run()))
                .orElseGet(Infrastructure::getDefaultExecutor);
    }

    private static boolean isNotFound(Throwable failure) {
        return failure instanceof S3Exception refused && refused.statusCode() == NOT_FOUND;
    }

    private static String key(Attachments.Key attachment, Form form) {
        var whole = attachment.organization() + "/" + attachment.id();
        return form == Form.WHOLE ? whole : whole + ".thumbnail";
    }
}
