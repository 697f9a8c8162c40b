package chat.prosa.history;

import java.util.List;
import java.util.Locale;

/**
 * A chat as it is put on paper.
 *
 * @param title what it is about
 * @param facts who, and when
 */
public record TranscriptSheet(String language, String title, List<Fact> facts, List<Day> days) {

    /** Something about the chat, and what it is called. */
    public record Fact(String label, String value) {}

    /** What was said on one day. */
    public record Day(String date, List<Block> blocks) {}

    /**
     * What one person wrote within a minute, or one thing that happened.
     *
     * @param author empty where something happened: it says itself who did it
     */
    public record Block(Kind kind, String time, String author, List<String> texts) {}

    /** How it is to look. */
    public enum Kind {
        CUSTOMER,
        CONSULTANT,
        NOTE,
        EVENT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
