package chat.prosa.history;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import chat.prosa.chat.Author;
import chat.prosa.chat.Entry;
import chat.prosa.chat.Rating;
import chat.prosa.chat.What;
import chat.prosa.directory.Named;

/** A chat as text, for people. */
public final class Transcript {

    private static final Set<String> LANGUAGES = Set.of("pt", "en");

    private final ResourceBundle words;
    private final DateTimeFormatter time;

    private Transcript(Locale locale, ZoneId zone) {
        words = ResourceBundle.getBundle(
                "chat.prosa.history.transcript",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone);
    }

    /** Whether a transcript can be written in the language. */
    public static boolean speaks(Locale locale) {
        return LANGUAGES.contains(locale.getLanguage());
    }

    /**
     * Writes a chat down, one line for each entry.
     *
     * @param entries those that the reader may see
     * @param locale English where it is one that transcripts are not written in
     */
    public static String of(ChatRecord chat, List<Entry> entries, Locale locale, ZoneId zone) {
        var transcript = new Transcript(locale, zone);
        return entries.stream()
                .map(transcript::line)
                .collect(Collectors.joining("", transcript.heading(chat, zone), ""));
    }

    /** The same in parts, for a page. */
    public static TranscriptSheet sheet(ChatRecord chat, List<Entry> entries, Locale locale, ZoneId zone) {
        return new WritingSheet(new Transcript(locale, zone), locale, zone).write(chat, entries);
    }

    private String heading(ChatRecord chat, ZoneId zone) {
        return Stream.concat(Stream.of(chat.project(), chat.customer()), chat.consultants().stream())
                        .map(Named::name)
                        .collect(Collectors.joining(" · ", "", "\n"))
                + say("opened-at", at(chat.chat().openedAt()), zone.getId()) + "\n\n";
    }

    /** What somebody wrote may have lines of its own; indented, they cannot pass for another entry. */
    private String line(Entry entry) {
        return "[" + at(entry.at()) + "] " + said(entry).replaceAll("\\R", "\n    ") + "\n";
    }

    String said(Entry entry) {
        return said(entry.what(), name(entry.author()));
    }

    private String said(What what, String name) {
        return switch (what) {
            case What.Message message -> name + ": " + message.text();
            case What.Note note -> say("note", name) + ": " + note.text();
            case What.Opened _ -> say("opened", name);
            case What.Chosen chosen -> say("chosen", name, chosen.consultant().name());
            case What.Unoffered _ -> say("unoffered");
            case What.Offered offered -> say("offered", offered.to().name());
            case What.Accepted _, What.Taken _, What.Joined _ -> say("taken", name);
            case What.Declined _ -> say("declined", name);
            case What.Lapsed lapsed -> say("lapsed", lapsed.consultant().name());
            case What.Left _ -> say("left", name);
            case What.Parked _ -> say("parked", name);
            case What.Resumed _ -> say("resumed", name);
            case What.Invited(var consultant) -> say("invited", name, consultant.name());
            case What.Transferred transferred -> say("transferred", name, transferred.name());
            case What.Returned(var reason) ->
                switch (reason) {
                    case REQUEUED -> say("requeued", name);
                    case ABANDONED -> say("abandoned");
                    case NOT_ACCEPTED -> say("not-accepted");
                };
            case What.Tagged(var tags) -> say("tagged", name, listed(tags));
            case What.Untagged(var tags) -> say("untagged", name, listed(tags));
            case What.TicketOpened ticket -> say("ticket", name, Integer.toString(ticket.number()));
            case What.Rated(var rating) -> rated(rating, name);
            case What.Closed _ -> say("closed", name);
            case What.Lost lost -> say("lost", Integer.toString(lost.number()));
        };
    }

    private String rated(Rating rating, String name) {
        var score = say("rated", name, Integer.toString(rating.score()));
        return rating.comment().map(comment -> score + " " + comment).orElse(score);
    }

    private static String listed(Set<String> tags) {
        return tags.stream().sorted().collect(Collectors.joining(", "));
    }

    static String name(Author author) {
        return switch (author) {
            case Author.Person person -> person.name();
            case Author.Prosa _ -> "Prosa";
        };
    }

    private String at(Instant instant) {
        return time.format(instant);
    }

    String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(values);
    }
}
