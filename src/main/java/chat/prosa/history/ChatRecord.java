package chat.prosa.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import chat.prosa.chat.Chat;
import chat.prosa.chat.Side;
import chat.prosa.directory.Named;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.ProjectId;

/**
 * A chat as it is written, for one reader.
 *
 * @param lostAt when it is lost unless a consultant answers; empty once one has
 * @param lastSeq the number of the last entry that he may see
 * @param unread how many messages of others he has not read
 * @param position his place in line while he waits; empty for consultants
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
        OptionalInt position) {}
