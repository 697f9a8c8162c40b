package chat.prosa.desk;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import chat.prosa.chat.Chat;
import chat.prosa.chat.Transfer;
import chat.prosa.chat.What;
import chat.prosa.directory.Project;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.MessageKey;
import chat.prosa.id.TicketId;
import chat.prosa.macro.Action;
import chat.prosa.macro.Occasion;
import chat.prosa.macro.Template;

/** A macro's actions, as what its consultant would ask if he did each by hand (rule 14). */
final class RunningMacro {

    /** As much as a person may write at once. */
    private static final int LONGEST_TEXT = 8_000;

    private static final int LONGEST_SUBJECT = 200;

    /** What one action is: something to ask, or something that cannot be done. */
    sealed interface Step {

        record Ask(Command.AboutChat command) implements Step {}

        record Impossible(Refusal refusal) implements Step {}
    }

    private final DeskState desk;
    private final Command.RunMacro run;
    private final Chat chat;
    private final Occasion occasion;

    RunningMacro(DeskState desk, Command.RunMacro run, Chat chat) {
        this.desk = desk;
        this.run = run;
        this.chat = chat;
        this.occasion = new Occasion(
                desk.directory().nameOf(chat.customer()),
                desk.directory().nameOf(run.by()),
                project().map(Project::name).orElse(""),
                desk.directory().organization().name(),
                chat.openedAt(),
                desk.settings().locale(),
                desk.settings().timezone());
    }

    /** @param place of the action in the macro, which names what it writes, so that no two are taken for one */
    Step step(Action action, int place) {
        return switch (action) {
            case Action.Message(var text) ->
                filled(text, LONGEST_TEXT, filled -> say(new What.Message(new MessageKey(name(place)), filled)));
            case Action.Note(var text) ->
                filled(text, LONGEST_TEXT, filled -> say(new What.Note(new MessageKey(name(place)), filled)));
            case Action.Tag(var tags) -> ask(new Command.TagChat(by(), chat.id(), Set.copyOf(tags), Set.of()));
            case Action.Untag(var tags) -> ask(new Command.TagChat(by(), chat.id(), Set.of(), Set.copyOf(tags)));
            case Action.Invite(var consultant) -> ask(new Command.Invite(by(), chat.id(), consultant));
            case Action.Transfer(var to) -> transfer(to);
            case Action.Requeue _ -> ask(new Command.ReturnChat(by(), chat.id()));
            case Action.Park _ -> ask(new Command.ParkChat(by(), chat.id()));
            case Action.Ticket(var subject, var description) ->
                filled(
                        subject,
                        LONGEST_SUBJECT,
                        line -> filled(description, LONGEST_TEXT, text -> ticket(place, line, text)));
            case Action.Leave _ -> ask(new Command.LeaveChat(by(), chat.id()));
            case Action.Close _ -> ask(new Command.CloseChat(by(), chat.id()));
        };
    }

    private Step transfer(Action.Transfer.To to) {
        return switch (to) {
            case Action.Transfer.Consultant(var id) -> transfer(new Transfer.ToConsultant(id));
            case Action.Transfer.Group(var id) -> transfer(new Transfer.ToGroup(id));
            case Action.Transfer.ProjectsGroup _ ->
                project()
                        .flatMap(Project::serviceGroup)
                        .map(group -> transfer(new Transfer.ToGroup(group)))
                        .orElseGet(() -> new Step.Impossible(
                                Refusal.of(Refusal.Code.NOT_FOUND, "The project has no service group.")));
        };
    }

    private Step transfer(Transfer.Target to) {
        return ask(new Command.TransferChat(by(), chat.id(), to));
    }

    private Step say(What.Written written) {
        return ask(new Command.SendMessage(by(), chat.id(), written));
    }

    private Step ticket(int place, String subject, String description) {
        return ask(new Command.OpenTicketOfChat(by(), chat.id(), new TicketId(name(place)), subject, description));
    }

    private static Step ask(Command.AboutChat command) {
        return new Step.Ask(command);
    }

    /** A template that fits may not fit any more once the names are in it. */
    private Step filled(Template template, int longest, Function<String, Step> step) {
        var text = template.filled(occasion);
        return text.length() <= longest
                ? step.apply(text)
                : new Step.Impossible(Refusal.of(
                        Refusal.Code.TOO_LARGE,
                        "With the names filled in, it has more than " + longest + " characters."));
    }

    private UUID name(int place) {
        var seed = run.seed();
        return new UUID(seed.getMostSignificantBits(), seed.getLeastSignificantBits() + place);
    }

    private ConsultantId by() {
        return run.by();
    }

    private Optional<Project> project() {
        return desk.directory().project(chat.project());
    }
}
