package chat.prosa.api;

import java.util.List;
import java.util.Optional;

import chat.prosa.chat.Side;
import chat.prosa.contract.SeenEntry;
import chat.prosa.history.LogPage;

/**
 * Some of a chat's log.
 *
 * @param next the number to send as {@code after} for what follows; empty at the end
 * @param through how far it reaches: up to this number the reader has now seen all that is for him
 */
record EntryPage(List<SeenEntry> items, Optional<String> next, int through) {

    static EntryPage of(LogPage page, Side side) {
        return new EntryPage(
                page.entries().stream().map(entry -> new SeenEntry(entry, side)).toList(),
                page.more() ? Optional.of(Integer.toString(page.through())) : Optional.empty(),
                page.through());
    }
}
