package chat.prosa.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;

import chat.prosa.history.Attachments;
import chat.prosa.history.Content;
import chat.prosa.history.Contents;

/** Contents in a directory of the own machine: one below it for each organization, and there by the start of the id. */
final class DirectoryContents implements Contents {

    private final Vertx vertx;
    private final Path root;

    DirectoryContents(Vertx vertx, Path root) {
        this.vertx = vertx;
        this.root = root;
    }

    @Override
    public Uni<Void> keep(Attachments.Key attachment, Form form, Path file) {
        var place = place(attachment, form);
        return vertx.executeBlocking(() -> SafeWriting.copy(file, place), false).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Content>> open(Attachments.Key attachment, Form form) {
        var place = place(attachment, form);
        return vertx.executeBlocking(() -> content(place), false);
    }

    @Override
    public Uni<Void> remove(Attachments.Key attachment) {
        return vertx.executeBlocking(() -> removeAll(attachment), false).replaceWithVoid();
    }

    private Optional<Content> content(Path place) throws IOException {
        return Files.exists(place)
                ? Optional.of(new Content(Files.size(place), FilePieces.of(place, vertx)))
                : Optional.empty();
    }

    private Path removeAll(Attachments.Key attachment) throws IOException {
        for (var form : Form.values()) {
            SafeWriting.remove(place(attachment, form));
        }
        return root;
    }

    private Path place(Attachments.Key attachment, Form form) {
        var id = attachment.id().toString();
        return root.resolve(attachment.organization().toString())
                .resolve(id.substring(0, 2))
                .resolve(form == Form.WHOLE ? id : id + ".thumbnail");
    }
}
