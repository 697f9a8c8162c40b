package chat.prosa.store;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import chat.prosa.chat.Rating;

/** What a customer thought of a chat, as columns: rating, rating_comment. */
final class RatingColumns {
    private RatingColumns() {}

    static @Nullable Integer score(Optional<Rating> rating) {
        return rating.map(Rating::score).orElse(null);
    }

    static @Nullable String comment(Optional<Rating> rating) {
        return rating.flatMap(Rating::comment).orElse(null);
    }

    static Optional<Rating> read(Row row) {
        return row.find("rating", Integer.class)
                .map(score -> new Rating(score, row.find("rating_comment", String.class)));
    }
}
