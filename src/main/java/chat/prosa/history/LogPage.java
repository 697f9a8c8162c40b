package chat.prosa.history;

import java.util.List;

import chat.prosa.chat.Entry;

/**
 * Some of a chat's log.
 *
 * @param through how far it reaches: nothing up to this number is missing, although some may be hidden from the reader
 * @param more whether there is more after it
 */
public record LogPage(List<Entry> entries, int through, boolean more) {}
