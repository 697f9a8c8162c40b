package chat.prosa.desk;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import chat.prosa.chat.Side;
import chat.prosa.directory.Project;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.PersonId;
import chat.prosa.routing.Attendance;

/** Who hears that a consultant is otherwise reachable than before; made before it happens, asked after. */
final class PresenceNews {

    private final DeskState desk;
    private final ConsultantId consultant;
    private final People.Seen before;

    PresenceNews(DeskState desk, ConsultantId consultant) {
        this.desk = desk;
        this.consultant = consultant;
        this.before = desk.people().seen(consultant);
    }

    void tell(Consumer<Notice> tell) {
        var after = desk.people().seen(consultant);
        if (!after.equals(before)) {
            tell.accept(changed(desk.directory().active(), Side.CONSULTANT, after));
        }
        if (after.online() != before.online()) {
            tell.accept(changed(customers(), Side.CUSTOMER, after));
        }
    }

    private Notice changed(Set<? extends PersonId> to, Side side, People.Seen seen) {
        return new Notice.PresenceChanged(to, side, consultant, seen.online(), seen.status());
    }

    /** The customers of the projects that he is linked to: they alone may know whether he is online. */
    private Set<CustomerId> customers() {
        return desk.directory().projects().values().stream()
                .filter(project -> Attendance.linked(project, desk.directory()).contains(consultant))
                .map(Project::customers)
                .flatMap(Set::stream)
                .filter(desk.people()::here)
                .collect(Collectors.toUnmodifiableSet());
    }
}
