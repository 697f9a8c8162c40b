package chat.prosa.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

import chat.prosa.chat.Chat;
import chat.prosa.chat.Entry;
import chat.prosa.chat.What;

/** A consultant puts tags on a chat, or takes them off (rule 19). */
final class TaggingChat {

    /** More say nothing about a chat any longer. */
    private static final int MOST_TAGS = 20;

    private TaggingChat() {}

    static Decision decide(DeskState desk, ChatFile file, Command.TagChat command, Instant now) {
        var chat = file.chat();
        var off = new HashSet<>(command.remove());
        off.retainAll(chat.tags());
        var on = new HashSet<>(command.add());
        on.removeAll(chat.tags());
        if (chat.tags().size() - off.size() + on.size() > MOST_TAGS) {
            return Decision.refused(Refusal.Code.INVALID, "A chat has at most " + MOST_TAGS + " tags.");
        }
        var events = new ArrayList<Event>();
        if (!off.isEmpty()) {
            var entry = file.next(desk.author(command.by()), new What.Untagged(off), now);
            events.add(moved(chat, without(chat.tags(), off), entry));
        }
        if (!on.isEmpty()) {
            var what = new What.Tagged(on);
            var entry = events.isEmpty()
                    ? file.next(desk.author(command.by()), what, now)
                    : ((Event.ChatMoved) events.getFirst()).entry().followedBy(desk.author(command.by()), what);
            events.add(moved(chat, with(without(chat.tags(), off), on), entry));
        }
        return Decision.answered(new Answer.Done(), events);
    }

    private static Event moved(Chat chat, Set<String> tags, Entry entry) {
        return new Event.ChatMoved(chat.tagged(tags), entry);
    }

    private static Set<String> with(Set<String> some, Set<String> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
