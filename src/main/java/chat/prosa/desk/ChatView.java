package chat.prosa.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import chat.prosa.chat.Chat;
import chat.prosa.chat.Side;
import chat.prosa.directory.Named;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.ProjectId;

/**
 * A chat as one side sees it.
 *
 * @param lostAt when it is lost unless a consultant answers; empty once one has
 * @param lastSeq the number of the last entry that this side may see
 */
public record ChatView(
        Chat chat,
        Side side,
        Named<ProjectId> project,
        Named<CustomerId> customer,
        List<Named<ConsultantId>> consultants,
        Optional<Instant> lostAt,
        int lastSeq) {}
