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

    static String kind(PersonId person) {
        return switch (person) {
            case CustomerId _ -> CUSTOMER;
            case ConsultantId _ -> CONSULTANT;
        };
    }

    static @Nullable UUID id(Author author) {
        return author instanceof Author.Person person ? person.id().value() : null;
    }

    static Author read(Row row) {
        var kind = row.text("author_kind");
        return kind.equals(SYSTEM)
                ? Author.PROSA
                : new Author.Person(person(kind, row.get("author", UUID.class)), name(row));
    }

    /** Whoever was removed has none. */
    private static String name(Row row) {
        return row.find("author_name", String.class).orElse("");
    }

    static PersonId person(String kind, UUID id) {
        return switch (kind) {
            case CUSTOMER -> new CustomerId(id);
            case CONSULTANT -> new ConsultantId(id);
            case String other -> throw new IllegalStateException("Not a person: " + other);
        };
    }
}
