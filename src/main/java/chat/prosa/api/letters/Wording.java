package chat.prosa.api.letters;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ResourceBundle;

import io.quarkus.runtime.annotations.RegisterResourceBundle;

import chat.prosa.directory.ChatSettings;
import chat.prosa.mail.Letter;

/** Writes letters in an organization's language and time. */
@RegisterResourceBundle(bundleName = "chat.prosa.api.letters.letters")
public final class Wording {

    private final ResourceBundle words;
    private final DateTimeFormatter time;

    public Wording(ChatSettings settings) {
        words = ResourceBundle.getBundle(
                "chat.prosa.api.letters.letters",
                settings.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(settings.locale())
                .withZone(settings.timezone());
    }

    /** @param kind its texts are {@code kind.subject} and {@code kind.text}, filled with the values */
    public Letter letter(String to, String kind, Object... values) {
        return new Letter(to, ofOneLine(say(kind + ".subject", values)), say(kind + ".text", values));
    }

    public String at(Instant instant) {
        return time.format(instant);
    }

    private String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(values);
    }

    /** What people are called must not become a header of its own. */
    private static String ofOneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
