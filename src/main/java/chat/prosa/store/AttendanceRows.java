package chat.prosa.store;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.OrganizationId;

/** Who attends the chats that moved. Whoever attends one no more keeps his row, as somebody who once did. */
final class AttendanceRows {
    private static final String SEEN = """
            unnest(cast(:attendance_organization as uuid[]), cast(:attendance_chat as uuid[]),
                cast(:attendance_consultant as uuid[]), cast(:attendance_position as integer[]),
                cast(:attendance_present as boolean[]), cast(:attendance_parked as boolean[]))
                as seen (organization, chat, consultant, position, present, parked)""";
    private static final String JOINED = """
            insert into chat_consultant (organization, chat, consultant, position, present, parked)
            select * from %s
            on conflict (organization, chat, consultant)
                do update set position = excluded.position, present = excluded.present,
                    parked = excluded.parked""".formatted(SEEN);
    private static final String LEFT = """
            update chat_consultant as before set present = false
            from unnest(cast(:moved_organization as uuid[]), cast(:moved_chat as uuid[])) as moved (organization, chat)
            where before.organization = moved.organization and before.chat = moved.chat and before.present
                and not exists (select from %s where seen.organization = before.organization
                    and seen.chat = before.chat and seen.consultant = before.consultant)""".formatted(SEEN);

    private record Line(
            OrganizationId organization,
            ChatId chat,
            ConsultantId consultant,
            int position,
            boolean present,
            boolean parked) {}

    private AttendanceRows() {}

    /** Writes those who were seen attending. */
    static Writing joined(Collection<MovedChat> chats) {
        return new Writing(JOINED, seen(chats).parameters());
    }

    /** Writes that whoever attended before, but was not seen, does no more. */
    static Writing left(Collection<MovedChat> chats) {
        var parameters = Columns.of(chats)
                .ids("moved_organization", MovedChat::organization)
                .ids("moved_chat", moved -> moved.chat().id())
                .parameters();
        parameters.putAll(seen(chats).parameters());
        return new Writing(LEFT, parameters);
    }

    private static Columns<Line> seen(Collection<MovedChat> chats) {
        return Columns.of(chats.stream().flatMap(AttendanceRows::lines).toList())
                .ids("attendance_organization", Line::organization)
                .ids("attendance_chat", Line::chat)
                .ids("attendance_consultant", Line::consultant)
                .column("attendance_position", Integer[]::new, Line::position)
                .column("attendance_present", Boolean[]::new, Line::present)
                .column("attendance_parked", Boolean[]::new, Line::parked);
    }

    private static Stream<Line> lines(MovedChat moved) {
        var attending = List.copyOf(moved.chat().consultants());
        return moved.seen().stream().map(consultant -> line(moved, consultant, attending.indexOf(consultant)));
    }

    /** Positions are those of the consultants who attend it, in order of joining; whoever no longer does has none. */
    private static Line line(MovedChat moved, ConsultantId consultant, int position) {
        return new Line(
                moved.organization(),
                moved.chat().id(),
                consultant,
                position,
                position >= 0,
                moved.chat().parkedFor(consultant));
    }
}
