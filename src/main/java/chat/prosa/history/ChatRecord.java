package chat.prosa.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import chat.prosa.chat.Author;
import chat.prosa.chat.Chat;
import chat.prosa.chat.Side;
import chat.prosa.directory.Named;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.Id;
import chat.prosa.id.ProjectId;

/**
 * A chat as it is written, for one reader.
 *
 * @param lostAt when it is lost unless a consultant answers; empty once one has
 * @param lastSeq the number of the last entry that he may see
 * @param unread how many messages of others he has not read
 * @param position his place in line while he waits; empty for consultants
 * @param parked whether it is put aside: by him, or by all when he does not attend it
 * @param called what to call those who were called to it and have not come yet
 * @param marks how far the others have read
 */
public record ChatRecord(
        Chat chat,
        Side side,
        Named<ProjectId> project,
        Named<CustomerId> customer,
        List<Named<ConsultantId>> consultants,
        Optional<Instant> lostAt,
        int lastSeq,
        int unread,
        OptionalInt position,
        boolean parked,
        List<? extends Named<?>> called,
        List<Mark> marks) {

    /** How far one person has read a chat. */
    public record Mark(Author.Person reader, int seq) {}

    /** What to call somebody, or a group, that was called to it. */
    public String nameOf(Id id) {
        return called.stream()
                .filter(named -> named.id().value().equals(id.value()))
                .findFirst()
                .<String>map(Named::name)
                .orElse("");
    }
}
