package chat.prosa.desk;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import chat.prosa.chat.Chat;
import chat.prosa.chat.State;
import chat.prosa.chat.What;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.PersonId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.SessionId;

import static chat.prosa.desk.TheFirm.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Whatever people do, however time passes and whenever the server dies: the desk does what the naive model does, the
 * log has neither holes nor doubles (the {@link Notebook} refuses them), and what an open page shows is true.
 */
class AnyHistoryTest {

    private static final List<ConsultantId> CONSULTANTS = List.of(ANA, BRUNO, CARLA, DIEGO);
    private static final List<CustomerId> CUSTOMERS = List.of(LIA, OTTO);

    /** What can be tried. */
    enum Act {
        OPEN,
        CUSTOMER_WRITES,
        CONSULTANT_WRITES,
        WRITES_AGAIN,
        NOTES,
        TAKE,
        LEAVE,
        RETURN,
        CLOSE_BY_CUSTOMER,
        CLOSE_BY_CONSULTANT,
        CONNECT,
        DISCONNECT,
        PASS,
        CRASH,
        DIE_BEFORE_COMMIT
    }

    /** One thing that is tried: by which consultant, by which customer, about which chat or for how long. */
    record Step(Act act, int consultant, int customer, int number) {}

    @Property(tries = 2_000)
    void endsAsTheNaiveModelSaysAndEveryPageIsTrue(@ForAll("histories") List<Step> steps) {
        var history = new History();
        for (var step : steps) {
            history.take(step);
            history.check();
        }
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        var acts = Arbitraries.of(Act.class);
        var people = Arbitraries.integers().between(0, 3);
        var numbers = Arbitraries.integers().between(0, 1_000_000);
        return Combinators.combine(acts, people, people, numbers)
                .as(Step::new)
                .list()
                .ofMaxSize(80);
    }

    /** One history, lived by the desk and by the model side by side. */
    private static final class History {
        final TestDesk desk = TestDesk.theDesk();
        final NaiveModel model = new NaiveModel(desk.now());
        final Map<PersonId, Mirror> mirrors = new HashMap<>();
        final Map<PersonId, SessionId> sessions = new HashMap<>();
        final Deque<Command.SendMessage> sent = new ArrayDeque<>();

        void take(Step step) {
            var consultant = CONSULTANTS.get(step.consultant());
            var customer = CUSTOMERS.get(step.customer() % CUSTOMERS.size());
            switch (step.act()) {
                case OPEN -> open(customer, step.number() % 2 == 0 ? ROLLOUT : PLANNING);
                case CUSTOMER_WRITES -> about(step, chat -> write(customer, chat, false));
                case CONSULTANT_WRITES -> about(step, chat -> write(consultant, chat, false));
                case NOTES -> about(step, chat -> write(step.number() % 5 == 0 ? customer : consultant, chat, true));
                case WRITES_AGAIN -> writeAgain();
                case TAKE ->
                    about(
                            step,
                            chat -> expect(model.take(consultant, chat), new Command.TakeChat(consultant, chat.id)));
                case LEAVE ->
                    about(
                            step,
                            chat -> expect(model.leave(consultant, chat), new Command.LeaveChat(consultant, chat.id)));
                case RETURN ->
                    about(
                            step,
                            chat -> expect(
                                    model.giveBack(consultant, chat), new Command.ReturnChat(consultant, chat.id)));
                case CLOSE_BY_CUSTOMER ->
                    about(step, chat -> expect(model.close(customer, chat), new Command.CloseChat(customer, chat.id)));
                case CLOSE_BY_CONSULTANT ->
                    about(
                            step,
                            chat -> expect(model.close(consultant, chat), new Command.CloseChat(consultant, chat.id)));
                case CONNECT -> connect(step.number() % 3 == 0 ? customer : consultant);
                case DISCONNECT -> disconnect(step.number() % 3 == 0 ? customer : consultant);
                case PASS -> pass(Duration.ofMillis(step.number()));
                case CRASH -> crash(Duration.ofMillis(step.number() * 3L));
                case DIE_BEFORE_COMMIT -> dieBeforeCommit(consultant);
            }
        }

        private void open(CustomerId customer, ProjectId project) {
            var fresh = new ChatId(desk.next());
            var command = new Command.OpenChat(
                    customer, fresh, project, Optional.empty(), Optional.empty(), Optional.empty());
            expect(model.open(customer, fresh, project), command);
        }

        private void about(Step step, Consumer<NaiveModel.Case> act) {
            if (!model.cases().isEmpty()) {
                act.accept(model.cases().get(step.number() % model.cases().size()));
            }
        }

        private void write(PersonId by, NaiveModel.Case chat, boolean note) {
            var message = note ? desk.note(by, chat.id, "nota") : desk.message(by, chat.id, "texto");
            sent.addLast(message);
            expect(model.write(by, chat, message.written().key(), note), message);
        }

        /** Who got no answer sends it again, with the same key. */
        private void writeAgain() {
            if (!sent.isEmpty()) {
                var message = sent.removeFirst();
                sent.addLast(message);
                expect(modelWrite(message), message);
            }
        }

        private String modelWrite(Command.SendMessage message) {
            var chat = model.cases().stream()
                    .filter(one -> one.id.equals(message.chat()))
                    .findFirst()
                    .orElseThrow();
            return model.write(message.by(), chat, message.written().key(), message.written() instanceof What.Note);
        }

        private void connect(PersonId person) {
            if (!sessions.containsKey(person)) {
                desk.heard().forEach(this::mirror);
                sessions.put(person, desk.connect(person));
                mirrors.put(person, new Mirror(person, desk.greeting(person)));
                if (person instanceof ConsultantId consultant) {
                    model.connect(consultant);
                }
            }
        }

        private void disconnect(PersonId person) {
            var session = sessions.remove(person);
            if (session != null) {
                mirrors.remove(person);
                desk.done(new Command.Disconnect(person, session));
                if (person instanceof ConsultantId consultant) {
                    model.disconnect(consultant);
                }
            }
        }

        private void pass(Duration duration) {
            desk.pass(duration);
            model.pass(duration);
        }

        private void crash(Duration down) {
            sessions.clear();
            mirrors.clear();
            desk.crash(down);
            model.crash(down);
            pass(Duration.ZERO);
        }

        /** The desk decides, and dies before it is durable: nobody was told, and nothing is left of it. */
        private void dieBeforeCommit(ConsultantId consultant) {
            model.cases().forEach(chat -> desk.lose(new Command.TakeChat(consultant, chat.id)));
            crash(Duration.ZERO);
        }

        private void expect(String outcome, Command command) {
            var decided = switch (desk.handle(command)) {
                case Decision.Accepted _ -> "ok";
                case Decision.Refused refused -> refused.refusal().code().wire();
            };
            assertEquals(outcome, decided, () -> command + " at " + desk.now());
        }

        private void mirror(Notice notice) {
            mirrors.values().forEach(mirror -> mirror.hear(notice));
        }

        void check() {
            desk.heard().forEach(this::mirror);
            model.cases().forEach(this::checkCase);
            mirrors.forEach(this::checkPage);
            var lost = model.cases().stream()
                    .filter(chat -> chat.status.equals("lost"))
                    .count();
            assertEquals(lost, desk.notebook().tickets().size());
        }

        private void checkCase(NaiveModel.Case expected) {
            var chat = desk.notebook().chat(expected.id).orElseThrow();
            assertEquals(expected.status, status(chat), () -> chat + " at " + desk.now());
            assertEquals(expected.entries, desk.notebook().log(expected.id).size(), () -> chat.toString());
            if (!expected.over()) {
                assertEquals(expected.consultant.map(List::of).orElse(List.of()), List.copyOf(chat.consultants()));
            }
        }

        private void checkPage(PersonId person, Mirror page) {
            page.assertShows(desk.greeting(person));
        }

        private static String status(Chat chat) {
            return switch (chat.state()) {
                case State.Waiting _ -> "waiting";
                case State.Active _ -> "active";
                case State.Ended ended -> ended.how().name().toLowerCase(Locale.ROOT);
            };
        }
    }
}
