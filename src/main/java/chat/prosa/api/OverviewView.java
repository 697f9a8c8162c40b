package chat.prosa.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import chat.prosa.desk.Answer;
import chat.prosa.directory.Named;
import chat.prosa.history.Day;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.ServiceGroupId;
import chat.prosa.presence.Status;

/**
 * How things stand now, and what today was like so far.
 *
 * @param active chats that somebody attends and has not put aside
 * @param parked chats that all who attend them have put aside
 * @param consultants who are online or have chats, by name
 */
record OverviewView(Waiting waiting, int active, int parked, List<AtWork> consultants, Day today) {

    /** @param since when the one waits who has waited longest */
    record Waiting(int count, Optional<Instant> since) {}

    /** @param chats that go on, those that he has put aside among them */
    record AtWork(
            ConsultantId id,
            String name,
            boolean online,
            Status status,
            int chats,
            int parked,
            List<Named<ServiceGroupId>> groups) {

        static AtWork of(Answer.AtWork one) {
            return new AtWork(
                    one.consultant().id(),
                    one.consultant().name(),
                    one.online(),
                    one.status(),
                    one.chats(),
                    one.parked(),
                    one.groups());
        }
    }

    static OverviewView of(Answer.Overview now, Day today) {
        return new OverviewView(
                new Waiting(now.waiting(), now.longestWait()),
                now.active(),
                now.parked(),
                now.consultants().stream().map(AtWork::of).toList(),
                today);
    }
}
