package chat.prosa.store;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import chat.prosa.chat.Author;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.PersonId;

/** Who made an entry, as columns: author_kind, author. His name is joined from who he is now. */
final class AuthorColumns {
    private static final String CUSTOMER = "customer";
    private static final String CONSULTANT = "consultant";
    private static final String SYSTEM = "system";

    private AuthorColumns() {}

    static String kind(Author author) {
        return switch (author) {
            case Author.Person person -> kind(person.id());
            case Author.Prosa _ -> SYSTEM;
        };
    }

    private static String kind(PersonId person) {
        return switch (person) {
            case CustomerId _ -> CUSTOMER;
            case ConsultantId _ -> CONSULTANT;
        };
    }

    static @Nullable UUID id(Author author) {
        return author instanceof Author.Person person ? person.id().value() : null;
    }

    static Author read(Row row) {
        return row.text("author_kind").equals(SYSTEM)
                ? Author.PROSA
                : new Author.Person(
                        person(row), row.find("author_name", String.class).orElse(""));
    }

    static PersonId person(Row row) {
        return switch (row.text("author_kind")) {
            case CUSTOMER -> row.id("author", CustomerId::new);
            case CONSULTANT -> row.id("author", ConsultantId::new);
            case String other -> throw new IllegalStateException("Not a person: " + other);
        };
    }
}
