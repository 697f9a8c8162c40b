package chat.prosa.directory;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import chat.prosa.id.PersonId;

/** The e-mail addresses of one side, each of which one person has, however it is capitalized. */
final class Addresses<I extends PersonId> {

    private final Map<String, I> owners = new HashMap<>();

    /** Whether somebody else has it. */
    boolean taken(String email, I by) {
        return Optional.ofNullable(owners.get(plain(email)))
                .filter(owner -> !owner.equals(by))
                .isPresent();
    }

    void give(String email, I to) {
        owners.putIfAbsent(plain(email), to);
    }

    void takeBack(String email, I from) {
        owners.remove(plain(email), from);
    }

    private static String plain(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
