package chat.prosa.history;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.mutiny.Uni;

/** The bytes of attachments, under their keys. */
public interface Contents {

    /** What is kept of one attachment: all of it, and for pictures a small one. */
    enum Form {
        WHOLE,
        THUMBNAIL
    }

    /** Keeps what is in a file; it is safe when this is answered, and until then there is nothing. */
    Uni<Void> keep(Attachments.Key attachment, Form form, Path file);

    /** Empty when there is none. */
    Uni<Optional<Content>> open(Attachments.Key attachment, Form form);

    /** Removes what there is of it in any form. */
    Uni<Void> remove(Attachments.Key attachment);
}
