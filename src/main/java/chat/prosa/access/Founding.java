package chat.prosa.access;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What a firm begins with: itself, and an admin who can let all others in.
 *
 * @param organization what it is called
 * @param locale empty for what organizations have by default, as the time zone
 * @param passwordHash the admin's, by bcrypt
 */
public record Founding(
        String organization,
        Optional<Locale> locale,
        Optional<ZoneId> timezone,
        String name,
        String email,
        String passwordHash) {

    /** Without the hash, lest it gets into a log. */
    @Override
    public String toString() {
        return "Founding[" + organization + "]";
    }
}
