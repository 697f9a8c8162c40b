package chat.prosa.wrong.history;

import io.smallrye.mutiny.Uni;

/** A port, which is allowed. */
interface Pages {
    Uni<String> first();
}
