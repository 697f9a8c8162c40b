package chat.prosa.chat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import chat.prosa.id.MessageKey;
import chat.prosa.id.PersonId;

/**
 * What is remembered of a chat's log while it is live: its numbering, the keys of what was written, and how far each
 * person has read. The texts themselves are in the journal only.
 */
public final class Log {

    /** One thing written: enough to know it again and to count it as unread. */
    public record Said(int seq, PersonId author, MessageKey key, boolean seenByCustomer) {}

    private record Name(PersonId author, MessageKey key) {}

    private final List<Said> said = new ArrayList<>();
    private final Map<Name, Integer> seqs = new HashMap<>();
    private final Map<PersonId, Integer> marks = new HashMap<>();
    private final Map<PersonId, Integer> delivered = new HashMap<>();
    private final Map<PersonId, Integer> unread = new HashMap<>();
    private int last;
    private int lastSeenByCustomer;

    /** The log of a chat that is being opened. */
    public Log() {}

    /** The log of a chat that is remembered from the journal; {@code said} in order of seq. */
    public Log(int last, int lastSeenByCustomer, Collection<Said> said, Map<PersonId, Integer> marks) {
        said.forEach(this::remember);
        this.last = last;
        this.lastSeenByCustomer = lastSeenByCustomer;
        this.marks.putAll(marks);
    }

    /** The number of the last entry, 0 for none. */
    public int last() {
        return last;
    }

    /** The number of the last entry that the side may see, 0 for none. */
    public int last(Side side) {
        return switch (side) {
            case CUSTOMER -> lastSeenByCustomer;
            case CONSULTANT -> last;
        };
    }

    /** The number that something already written got, found by its author's key. */
    public OptionalInt seqOf(PersonId author, MessageKey key) {
        var seq = seqs.get(new Name(author, key));
        return seq == null ? OptionalInt.empty() : OptionalInt.of(seq);
    }

    /** How far a person has read, 0 for not at all. */
    public int mark(PersonId reader) {
        return marks.getOrDefault(reader, 0);
    }

    /** How far the log has reached a device of a person, 0 for not at all. What he has read has reached him. */
    public int delivered(PersonId reader) {
        return Math.max(mark(reader), delivered.getOrDefault(reader, 0));
    }

    /** How many messages of others a person has not read. */
    public int unread(PersonId reader) {
        return unread.computeIfAbsent(reader, this::countUnread);
    }

    public void add(Entry entry) {
        last = entry.seq();
        if (entry.seenBy(Side.CUSTOMER)) {
            lastSeenByCustomer = entry.seq();
        }
        if (entry.what() instanceof What.Written written && entry.author() instanceof Author.Person person) {
            var next = new Said(entry.seq(), person.id(), written.key(), entry.seenBy(Side.CUSTOMER));
            remember(next);
            unread.replaceAll((reader, count) -> counts(next, reader) ? count + 1 : count);
        }
    }

    /** Moves a person's mark; it never moves back. */
    public void read(PersonId reader, int seq) {
        marks.merge(reader, seq, Math::max);
        unread.remove(reader);
    }

    /** The log has reached a device of a person; that never moves back either. */
    public void deliver(PersonId reader, int seq) {
        delivered.merge(reader, seq, Math::max);
    }

    private void remember(Said next) {
        said.add(next);
        seqs.put(new Name(next.author(), next.key()), next.seq());
    }

    private int countUnread(PersonId reader) {
        var count = 0;
        for (var next : said.reversed()) {
            if (next.seq() <= mark(reader)) {
                break;
            }
            count += counts(next, reader) ? 1 : 0;
        }
        return count;
    }

    private static boolean counts(Said said, PersonId reader) {
        return !said.author().equals(reader) && (said.seenByCustomer() || Side.of(reader) == Side.CONSULTANT);
    }
}
