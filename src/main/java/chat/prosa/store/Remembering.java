package chat.prosa.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.smallrye.mutiny.Uni;

import chat.prosa.desk.ChatFile;
import chat.prosa.desk.Remembered;
import chat.prosa.directory.Directory;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.OrganizationId;
import chat.prosa.presence.Status;

/** Reads all that an organization's desk is built from, in the snapshot of a transaction. */
final class Remembering {
    private static final String CHOSEN =
            "select id, presence from consultant where organization = :organization and presence <> 'available'";
    private static final String LAST_TICKET =
            "select coalesce(max(number), 0) as last from ticket where organization = :organization";

    private Remembering() {}

    /** Fails when there is no such organization. */
    static Uni<Remembered> read(Statements statements, OrganizationId organization) {
        var of = Map.of("organization", organization);
        return Uni.combine()
                .all()
                .unis(
                        DirectoryReading.read(statements, organization),
                        ChatFileReading.live(statements, organization),
                        statements.query(CHOSEN, of),
                        statements.query(LAST_TICKET, of))
                .usingConcurrencyOf(1) // one session does one thing at a time
                .with(Remembering::remembered);
    }

    private static Remembered remembered(
            Directory directory, List<ChatFile> chats, List<Row> chosen, List<Row> lastTicket) {
        var statuses = chosen.stream()
                .collect(Collectors.toMap(
                        row -> row.id("id", ConsultantId::new), row -> row.oneOf(Status.class, "presence")));
        return new Remembered(directory, chats, statuses, lastTicket.getFirst().number("last"));
    }
}
