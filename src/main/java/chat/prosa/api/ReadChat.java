package chat.prosa.api;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import chat.prosa.chat.Entry;
import chat.prosa.history.ChatRecord;
import chat.prosa.history.Transcript;
import chat.prosa.history.TranscriptSheet;

/**
 * A chat with all of its log that is for a reader.
 *
 * @param locale how it is to be written down for him
 */
record ReadChat(ChatRecord chat, List<Entry> entries, Locale locale, ZoneId timezone) {

    private static final DateTimeFormatter OPENED = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm");

    String text() {
        return Transcript.of(chat, entries, locale, timezone);
    }

    TranscriptSheet sheet() {
        return Transcript.sheet(chat, entries, locale, timezone);
    }

    /** What to call it in a directory of files; people's names are of nobody's concern there. */
    String fileName() {
        return "chat-" + OPENED.withZone(timezone).format(chat.chat().openedAt());
    }
}
