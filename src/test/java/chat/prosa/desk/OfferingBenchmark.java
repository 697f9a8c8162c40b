package chat.prosa.desk;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import chat.prosa.directory.Consultant;
import chat.prosa.directory.Customer;
import chat.prosa.directory.Directory;
import chat.prosa.directory.Project;
import chat.prosa.directory.Role;
import chat.prosa.directory.Routing;
import chat.prosa.directory.ServiceGroup;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.ServiceGroupId;
import chat.prosa.id.SessionId;

/**
 * How long a desk with 1,000 consultants, all of them full, and 10,000 chats that wait takes for what makes or ends an
 * offer. Half of the chats are open to everybody, half are guarded by one of twenty service groups.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class OfferingBenchmark {

    private static final int CONSULTANTS = 1_000;
    private static final int PROJECTS = 200;
    private static final int GROUPS = 20;
    private static final int CHATS = 10_000;
    private static final int CAPACITY = 2;

    private final Deque<Offer> offers = new ArrayDeque<>();
    private final Deque<Waiting> attended = new ArrayDeque<>();
    private final Map<ChatId, Waiting> waiting = new HashMap<>();
    private final Deque<Waiting> closed = new ArrayDeque<>();
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private Desk desk;
    private int turn;
    private long ids = 1_000_000;

    /** A customer's chat about a project. */
    private record Waiting(ChatId chat, CustomerId customer, ProjectId project) {}

    /** Everybody comes and accepts whatever he is offered until he is full; ten thousand more wait. */
    @Setup
    public void aFullFirm() {
        var directory = directory();
        desk = new Desk(new Remembered(directory, List.of(), Map.of(), 0), now);
        directory.consultants().keySet().forEach(one -> handle(new Command.Connect(one, new SessionId(next()))));
        for (var number = 0; number < CHATS + CONSULTANTS * CAPACITY; number++) {
            open(new CustomerId(new UUID(2, number)), project(number % PROJECTS));
        }
        while (!offers.isEmpty()) {
            accept();
        }
    }

    /**
     * One command, in turn: a chat is closed, and the oldest that its consultant may attend is offered to him; he
     * accepts it, and is full again; the customer whose chat was closed opens another, for which nobody is free.
     */
    @Benchmark
    public Decision decide() {
        turn++;
        return switch (turn % 3) {
            case 1 -> close();
            case 2 -> accept();
            default -> openAgain();
        };
    }

    private Decision close() {
        var next = attended.removeFirst();
        closed.addLast(next);
        return handle(new Command.CloseChat(next.customer(), next.chat()));
    }

    private Decision accept() {
        var offer = offers.removeFirst();
        attended.addLast(waiting.remove(offer.chat()));
        return handle(new Command.AcceptOffer(offer.to(), offer.chat()));
    }

    private Decision openAgain() {
        var over = closed.removeFirst();
        return open(over.customer(), over.project());
    }

    private Decision open(CustomerId customer, ProjectId project) {
        var chat = new ChatId(next());
        waiting.put(chat, new Waiting(chat, customer, project));
        return handle(
                new Command.OpenChat(customer, chat, project, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private Decision handle(Command command) {
        now = now.plusMillis(1);
        var decision = desk.handle(command, now);
        if (decision instanceof Decision.Accepted accepted) {
            for (var event : accepted.events()) {
                switch (event) {
                    case Event.OfferMade made -> offers.addLast(made.offer());
                    case Event.OfferEnded ended -> offers.remove(ended.offer());
                    default -> {}
                }
            }
        }
        return decision;
    }

    private static Directory directory() {
        var firm = TheFirm.with(TheFirm.settings(Routing.AUTOMATIC, CAPACITY));
        var consultants = new HashMap<ConsultantId, Consultant>();
        var customers = new HashMap<CustomerId, Customer>();
        var projects = new HashMap<ProjectId, Project>();
        var groups = new HashMap<ServiceGroupId, ServiceGroup>();
        for (var number = 0; number < CONSULTANTS; number++) {
            var id = consultant(number);
            consultants.put(
                    id, new Consultant(id, "Consultor " + number, "", Role.CONSULTANT, true, OptionalInt.empty()));
        }
        var everybody = new ArrayList<CustomerId>();
        for (var number = 0; number < CHATS + CONSULTANTS * CAPACITY; number++) {
            var id = new CustomerId(new UUID(2, number));
            customers.put(id, new Customer(id, "Cliente " + number, ""));
            everybody.add(id);
        }
        for (var number = 0; number < GROUPS; number++) {
            var first = number * (CONSULTANTS / GROUPS);
            var members =
                    Set.of(consultant(first), consultant(first + 1), consultant(first + 2), consultant(first + 3));
            groups.put(group(number), new ServiceGroup(group(number), "Grupo " + number, false, members));
        }
        for (var number = 0; number < PROJECTS; number++) {
            var guarded = number % 2 == 0 ? Optional.of(group(number % GROUPS)) : Optional.<ServiceGroupId>empty();
            projects.put(
                    project(number),
                    new Project(
                            project(number),
                            "Projeto " + number,
                            consultant(number),
                            List.of(consultant(number + 1), consultant(number + 2)),
                            guarded,
                            Set.copyOf(everybody),
                            Set.of()));
        }
        return new Directory(1, firm.organization(), firm.settings(), consultants, customers, projects, groups);
    }

    private UUID next() {
        return new UUID(1, ids++);
    }

    private static ConsultantId consultant(int number) {
        return new ConsultantId(new UUID(3, number));
    }

    private static ProjectId project(int number) {
        return new ProjectId(new UUID(4, number));
    }

    private static ServiceGroupId group(int number) {
        return new ServiceGroupId(new UUID(5, number));
    }
}
