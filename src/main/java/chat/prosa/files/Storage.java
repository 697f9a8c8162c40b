package chat.prosa.files;

import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.vertx.mutiny.core.Vertx;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import chat.prosa.history.Contents;

/** Where the bytes of attachments are kept. */
@ApplicationScoped
class Storage {

    @Produces
    @Singleton
    Contents contents(Vertx vertx, @ConfigProperty(name = "prosa.data-dir") Path dataDirectory) {
        return new DirectoryContents(vertx, dataDirectory.resolve("attachments"));
    }
}
