package chat.prosa.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import chat.prosa.chat.State;
import chat.prosa.directory.Directory;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.PersonId;

/**
 * The one place that decides all that happens in an organization's chats: one command after the other, in memory,
 * without locks, clock or I/O. Each use-case is a file of its own that reads the state and says what happens.
 */
public final class Desk {

    /** So many deadlines are met in one go; the rest are due at once again, and other commands come between. */
    private static final int DUE_AT_ONCE = 200;

    private final DeskState state;

    /** A desk as the database remembers it. Nobody is connected to it yet. */
    public Desk(Remembered remembered, Instant now) {
        state = new DeskState(remembered, now);
    }

    /** Decides on a command and lets happen what it leads to. */
    public Decision handle(Command command, Instant now) {
        return switch (decide(command, now)) {
            case Decision.Refused refused -> refused;
            case Decision.Accepted _ when command instanceof Command.Expire -> expire(new Course(), now);
            case Decision.Accepted _ when command instanceof Command.RunMacro run -> run(run, now);
            case Decision.Accepted accepted
            when command instanceof Command.RefreshDirectory -> refreshed(accepted, now);
            case Decision.Accepted accepted -> carryOut(accepted, now);
        };
    }

    /** When the next deadline is due, for which the desk wants an {@link Command.Expire}. */
    public Optional<Instant> nextDeadline() {
        return state.agenda().earliest();
    }

    private Decision decide(Command command, Instant now) {
        return switch (command) {
            case Command.AboutChat about -> aboutChat(about, now);
            case Command.Connect connect -> connect(connect);
            case Command.Disconnect gone -> Decision.done(new Event.Disconnected(gone.by(), gone.session()));
            case Command.ChoosePresence choose -> Decision.done(new Event.PresenceChosen(choose.by(), choose.status()));
            case Command.OpenChat open -> OpeningChat.decide(state, open, now);
            case Command.OpenTicket open -> OpeningTicket.decide(state, open, now);
            case Command.AskSight ask ->
                Decision.answered(new Answer.Sight(state.sight().projects(ask.by())));
            case Command.AskOnline _ ->
                Decision.answered(new Answer.Online(state.people().online()));
            case Command.AskLinked ask -> AskingLinked.decide(state, ask);
            case Command.AskRoute ask -> TryingRoute.decide(state, ask, now);
            case Command.AskOverview _ -> Decision.answered(AskingOverview.answer(state));
            case Command.RefreshDirectory refresh -> refresh(refresh.directory());
            case Command.Recall recall -> recall(recall.file());
            case Command.Expire _ -> Decision.done();
        };
    }

    private Decision connect(Command.Connect connect) {
        return exists(connect.by())
                ? Decision.done(new Event.Connected(connect.by(), connect.session()))
                : Decision.refused(Refusal.Code.NOT_FOUND, "No such person in the organization.");
    }

    /** To a customer, another's chat does not exist. */
    private Decision aboutChat(Command.AboutChat about, Instant now) {
        return state.find(about.chat())
                .filter(file ->
                        !(about.by() instanceof CustomerId) || file.chat().has(about.by()))
                .map(file -> aboutChat(file, about, now))
                .orElseGet(() -> Decision.refused(Refusal.Code.NOT_FOUND, "No such chat."));
    }

    private Decision aboutChat(ChatFile file, Command.AboutChat about, Instant now) {
        return switch (about) {
            case Command.SendMessage send -> SendingMessage.decide(state, file, send, now);
            case Command.AskWritten ask -> SendingMessage.again(file, ask);
            case Command.MarkDelivered delivered -> MarkingMessages.delivered(file, delivered);
            case Command.MarkRead read -> MarkingMessages.read(file, read);
            case Command.Type type -> Typing.decide(state, file, type);
            case Command.TakeChat take -> TakingChat.decide(state, file, take, now);
            case Command.CloseChat close -> ClosingChat.decide(state, file, close, now);
            case Command.AcceptOffer accept -> AcceptingOffer.decide(state, file, accept, now);
            case Command.DeclineOffer decline -> NotTaking.declined(state, file, decline, now);
            case Command.ChooseConsultant choose -> ChoosingConsultant.decide(state, file, choose, now);
            case Command.RateChat rate -> RatingChat.decide(state, file, rate, now);
            case Command.OpenTicketOfChat open -> OpeningTicket.decide(state, file, open, now);
            case Command.LookIn look -> LookingIn.decide(state, file, look);
            case Command.LookAway away -> LookingIn.noMore(file, away);
            case Command.TakeOverChat take -> TakingOver.decide(state, file, take, now);
            case Command.ReleaseChat release -> ReleasingChat.decide(state, file, release, now);
            case Command.LeaveChat leave ->
                attending(file, leave, active -> LeavingChat.decide(state, file, active, leave, now));
            case Command.ParkChat park -> attending(file, park, _ -> ParkingChat.decide(state, file, park, now));
            case Command.ResumeChat resume ->
                attending(file, resume, active -> ResumingChat.decide(state, file, active, resume, now));
            case Command.Invite invite ->
                attending(file, invite, active -> Inviting.decide(state, file, active, invite, now));
            case Command.TransferChat transfer ->
                attending(file, transfer, active -> TransferringChat.decide(state, file, active, transfer, now));
            case Command.TagChat tag -> attending(file, tag, _ -> TaggingChat.decide(state, file, tag, now));
            case Command.RunMacro run -> attending(file, run, _ -> Decision.done());
            case Command.ReturnChat back ->
                attending(file, back, active -> ReturningChat.decide(state, file, active, back, now));
        };
    }

    /** What only a consultant who attends the chat may ask. */
    private static Decision attending(ChatFile file, Command.AboutChat about, Function<State.Active, Decision> decide) {
        return switch (file.chat().state()) {
            case State.Active active when file.chat().has(about.by()) -> decide.apply(active);
            case State.Active _, State.Waiting _ ->
                Decision.refused(Refusal.Code.NOT_PARTICIPANT, "You do not attend this chat.");
            case State.Ended _ -> Decision.refused(Refusal.Code.CLOSED, "The chat is over.");
        };
    }

    /** Who has to part from his chats does so before anybody works by the new directory. */
    private Decision refreshed(Decision.Accepted accepted, Instant now) {
        var course = new Course();
        course.add(carryOut(accepted, now));
        return expire(course, now);
    }

    private Decision expire(Course course, Instant now) {
        for (var met = 0; met < DUE_AT_ONCE; met++) {
            var due = state.agenda().takeDue(now);
            if (due.isEmpty()) {
                break;
            }
            if (MeetingDeadlines.decide(state, due.get(), now) instanceof Decision.Accepted accepted) {
                course.add(carryOut(accepted, now));
            }
        }
        return course.answered(new Answer.Done());
    }

    /** Each action is decided on what those before it have led to; the first that is refused stops the rest. */
    private Decision run(Command.RunMacro run, Instant now) {
        var course = new Course();
        var macro = new RunningMacro(
                state, run, state.find(run.chat()).orElseThrow().chat());
        var ran = 0;
        for (var action : run.macro().actions()) {
            switch (decide(macro.step(action, ran), now)) {
                case Decision.Accepted accepted -> course.add(carryOut(accepted, now));
                case Decision.Refused refused -> {
                    var failed = new Answer.MacroRan.Failed(
                            action.type(), refused.refusal().code());
                    return course.answered(new Answer.MacroRan(ran, Optional.of(failed)));
                }
            }
            ran++;
        }
        return course.answered(new Answer.MacroRan(ran, Optional.empty()));
    }

    private Decision decide(RunningMacro.Step step, Instant now) {
        return switch (step) {
            case RunningMacro.Step.Ask(var command) -> aboutChat(command, now);
            case RunningMacro.Step.Impossible(var refusal) -> new Decision.Refused(refusal);
        };
    }

    private Decision.Accepted carryOut(Decision.Accepted accepted, Instant now) {
        var happening = new Happening(state, now);
        accepted.events().forEach(happening::happen);
        for (var more = Offering.next(state, now); !more.isEmpty(); more = Offering.next(state, now)) {
            more.forEach(happening::happen);
        }
        happening.notices().addAll(accepted.notices());
        return new Decision.Accepted(accepted.answer(), happening.events(), happening.notices());
    }

    /** Snapshots are taken side by side; one that is overtaken by a later one changes nothing. */
    private Decision refresh(Directory directory) {
        return directory.version() < state.directory().version()
                ? Decision.done()
                : Decision.done(new Event.DirectoryRefreshed(directory));
    }

    private Decision recall(ChatFile file) {
        return state.find(file.chat().id()).isPresent() || file.chat().live()
                ? Decision.done()
                : Decision.done(new Event.ChatRecalled(file));
    }

    private boolean exists(PersonId person) {
        return switch (person) {
            case ConsultantId consultant ->
                state.directory().consultant(consultant).isPresent();
            case CustomerId customer -> state.directory().customer(customer).isPresent();
        };
    }
}
