package chat.prosa.routing;

import java.time.Instant;
import java.util.Comparator;

import chat.prosa.id.ConsultantId;

/**
 * Where a consultant stands among those who can be asked: the one with the fewest chats comes first; then who has gone
 * longest without a new one; then by name (rule 4).
 *
 * @param load how many chats he attends
 * @param lastChat when a chat last came to him
 */
public record Readiness(int load, Instant lastChat, String name, ConsultantId consultant)
        implements Comparable<Readiness> {

    private static final Comparator<Readiness> ORDER = Comparator.comparingInt(Readiness::load)
            .thenComparing(Readiness::lastChat)
            .thenComparing(Readiness::name)
            .thenComparing(readiness -> readiness.consultant.value());

    @Override
    public int compareTo(Readiness other) {
        return ORDER.compare(this, other);
    }
}
