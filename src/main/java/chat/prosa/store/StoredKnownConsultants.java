package chat.prosa.store;

import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.KnownConsultants;
import chat.prosa.access.User;

/** Consultants by e-mail address, of all organizations: who is asked for has not yet said of which he is. */
@Singleton
final class StoredKnownConsultants implements KnownConsultants {

    private static final String FIND = """
            select organization, id as consultant, cast(null as uuid) as customer, name, role from consultant
            where active and lower(email) = lower(:email)
            limit 2
            """;

    private final Database database;

    StoredKnownConsultants(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Optional<User>> find(String email) {
        return database.query(FIND, Map.of("email", email))
                .map(rows -> rows.size() == 1 ? Optional.of(Users.user(rows.getFirst())) : Optional.empty());
    }
}
