package chat.prosa.files;

import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.vertx.mutiny.core.Vertx;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import chat.prosa.history.Contents;

/** Where the bytes of attachments are kept: in a bucket, if there is one, else below the directory for all data. */
@ApplicationScoped
class Storage {

    @Produces
    @Singleton
    Contents contents(Vertx vertx, @ConfigProperty(name = "prosa.data-dir") Path dataDirectory, BucketConfig bucket) {
        return bucket.name()
                .<Contents>map(name -> new BucketContents(BucketClient.of(bucket), name))
                .orElseGet(() -> new DirectoryContents(vertx, dataDirectory.resolve("attachments")));
    }

    void close(@Disposes Contents contents) {
        if (contents instanceof BucketContents bucket) {
            bucket.close();
        }
    }
}
