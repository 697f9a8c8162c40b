package chat.prosa.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.MessageKey;
import chat.prosa.id.PersonId;
import chat.prosa.id.ProjectId;

import static chat.prosa.desk.TheFirm.BRUNO;
import static chat.prosa.desk.TheFirm.CARLA;
import static chat.prosa.desk.TheFirm.LIA;
import static chat.prosa.desk.TheFirm.PLANNING;

/**
 * What a desk ought to do, said a second time and as plainly as possible: a list of chats that is searched from the
 * beginning for everything. Each verb says how the command must end, {@code ok} or a refusal's code.
 */
final class NaiveModel {

    private static final Duration LOST_AFTER = Duration.ofMinutes(30);
    private static final Duration ABANDON_AFTER = Duration.ofMinutes(5);

    /** A chat as the model has it. */
    static final class Case {
        final ChatId id;
        final CustomerId customer;
        final ProjectId project;
        final Set<String> written = new HashSet<>();
        Optional<ConsultantId> consultant = Optional.empty();
        Instant since;
        boolean answered;
        boolean parked;
        String status = "waiting";
        int entries = 1;

        Case(ChatId id, CustomerId customer, ProjectId project, Instant since) {
            this.id = id;
            this.customer = customer;
            this.project = project;
            this.since = since;
        }

        boolean over() {
            return status.equals("closed") || status.equals("lost");
        }

        boolean has(PersonId person) {
            return customer.equals(person) || consultant.filter(person::equals).isPresent();
        }

        void park() {
            parked = true;
            entries++;
        }

        void becomes(String next) {
            status = next;
            entries++;
        }
    }

    private record Due(Instant at, Case chat, String then) {}

    private final List<Case> cases = new ArrayList<>();
    private final Set<ConsultantId> connected = new HashSet<>();
    private final Map<ConsultantId, Instant> goneSince = new HashMap<>();
    private Instant start;
    private Instant now;

    NaiveModel(Instant now) {
        this.now = now;
        this.start = now;
    }

    List<Case> cases() {
        return cases;
    }

    String open(CustomerId customer, ChatId fresh, ProjectId project) {
        if (project.equals(PLANNING) && customer.equals(LIA)) {
            return "not_found";
        }
        if (cases.stream()
                .noneMatch(one -> !one.over() && one.customer.equals(customer) && one.project.equals(project))) {
            cases.add(new Case(fresh, customer, project, now));
        }
        return "ok";
    }

    String write(PersonId by, Case chat, MessageKey key, boolean note) {
        if (by instanceof CustomerId && !chat.has(by)) {
            return "not_found";
        }
        if (chat.written.contains(by + "/" + key)) {
            return "ok";
        }
        if (chat.over()) {
            return "closed";
        }
        if (!chat.has(by)) {
            return "not_participant";
        }
        if (note && by instanceof CustomerId) {
            return "not_allowed";
        }
        chat.written.add(by + "/" + key);
        chat.entries += by instanceof ConsultantId && !note && chat.parked ? 2 : 1;
        chat.parked &= by instanceof CustomerId || note;
        chat.answered |= by instanceof ConsultantId && !note;
        return "ok";
    }

    String take(ConsultantId by, Case chat) {
        if (chat.over()) {
            return "closed";
        }
        if (chat.consultant.isPresent()) {
            return chat.has(by) ? "ok" : "already_taken";
        }
        if (!mayAttend(by, chat)) {
            return "not_eligible";
        }
        chat.consultant = Optional.of(by);
        chat.becomes("active");
        cases.stream()
                .filter(other -> other != chat && !other.over() && other.has(by) && !other.parked)
                .forEach(Case::park);
        return "ok";
    }

    String leave(ConsultantId by, Case chat) {
        if (chat.over()) {
            return "closed";
        }
        return chat.has(by) ? "last_consultant" : "not_participant";
    }

    String giveBack(ConsultantId by, Case chat) {
        if (chat.over()) {
            return "closed";
        }
        if (!chat.has(by)) {
            return "not_participant";
        }
        waitAgain(chat);
        return "ok";
    }

    String close(PersonId by, Case chat) {
        if (by instanceof CustomerId && !chat.has(by)) {
            return "not_found";
        }
        if (chat.over()) {
            return "closed";
        }
        if (!chat.has(by)) {
            return "not_participant";
        }
        chat.becomes("closed");
        return "ok";
    }

    void connect(ConsultantId consultant) {
        connected.add(consultant);
    }

    void disconnect(ConsultantId consultant) {
        if (connected.remove(consultant)) {
            goneSince.put(consultant, now);
        }
    }

    void pass(Duration duration) {
        var end = now.plus(duration);
        for (var due = next(); due.isPresent() && !due.get().at().isAfter(end); due = next()) {
            now = due.get().at().isAfter(now) ? due.get().at() : now;
            if (due.get().then().equals("lost")) {
                due.get().chat().becomes("lost");
            } else {
                waitAgain(due.get().chat());
            }
        }
        now = end;
    }

    void crash(Duration down) {
        now = now.plus(down);
        start = now;
        connected.clear();
        goneSince.clear();
    }

    static boolean mayAttend(ConsultantId consultant, Case chat) {
        return !chat.project.equals(PLANNING) || Set.of(BRUNO, CARLA).contains(consultant);
    }

    private void waitAgain(Case chat) {
        chat.consultant = Optional.empty();
        chat.parked = false;
        chat.since = now;
        chat.answered = false;
        chat.becomes("waiting");
    }

    private Optional<Due> next() {
        return cases.stream().filter(chat -> !chat.over()).flatMap(this::dues).min(Comparator.comparing(Due::at));
    }

    private Stream<Due> dues(Case chat) {
        var lost = chat.answered ? Stream.<Due>empty() : Stream.of(new Due(chat.since.plus(LOST_AFTER), chat, "lost"));
        var abandoned = chat.consultant.stream()
                .filter(consultant -> !connected.contains(consultant))
                .map(gone -> goneSince.getOrDefault(gone, start).plus(ABANDON_AFTER))
                .map(at -> new Due(at, chat, "waiting"));
        return Stream.concat(lost, abandoned);
    }
}
