package chat.prosa.macro;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * When a macro runs: who runs it, for whom, and about what.
 *
 * @param customer his name, as the others are
 * @param locale how the organization writes times
 */
public record Occasion(
        String customer,
        String consultant,
        String project,
        String organization,
        Instant openedAt,
        Locale locale,
        ZoneId timezone) {

    String opened() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(timezone)
                .format(openedAt);
    }
}
