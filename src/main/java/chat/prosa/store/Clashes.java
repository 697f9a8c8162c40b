package chat.prosa.store;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import chat.prosa.directory.Clash;

/** What PostgreSQL refuses to write because of other rows. */
final class Clashes {

    private static final String FOREIGN_KEY = "23503";
    private static final String UNIQUE = "23505";

    private Clashes() {}

    /** Whether a failure comes of it. */
    static boolean caused(Throwable failure) {
        return reason(failure).isPresent();
    }

    static Clash clash(Throwable failure) {
        return new Clash(reason(failure).orElseThrow(), failure);
    }

    private static Optional<Clash.Reason> reason(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .flatMap(Clashes::reason);
    }

    /** The constraint's name is in the words only. */
    private static Optional<Clash.Reason> reason(SQLException refused) {
        return switch (refused.getSQLState()) {
            case FOREIGN_KEY -> Optional.of(Clash.Reason.IN_USE);
            case UNIQUE ->
                Optional.of(
                        Objects.toString(refused.getMessage()).contains("external_id_key")
                                ? Clash.Reason.EXTERNAL_ID_TAKEN
                                : Clash.Reason.EMAIL_TAKEN);
            default -> Optional.empty();
        };
    }
}
