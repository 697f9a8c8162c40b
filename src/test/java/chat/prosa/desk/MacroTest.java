package chat.prosa.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import chat.prosa.chat.What;
import chat.prosa.id.ChatId;
import chat.prosa.id.MacroId;
import chat.prosa.macro.Action;
import chat.prosa.macro.DefaultMacros;
import chat.prosa.macro.Macro;
import chat.prosa.macro.Template;

import static chat.prosa.desk.TestDesk.theDesk;
import static chat.prosa.desk.TheFirm.ANA;
import static chat.prosa.desk.TheFirm.BRUNO;
import static chat.prosa.desk.TheFirm.CARLA;
import static chat.prosa.desk.TheFirm.FIRM;
import static chat.prosa.desk.TheFirm.LIA;
import static chat.prosa.desk.TheFirm.OTTO;
import static chat.prosa.desk.TheFirm.PLANNING;
import static chat.prosa.desk.TheFirm.ROLLOUT;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Rule 14: a macro's actions run in order, and the first that is refused stops the rest. */
class MacroTest {

    private static final Locale PORTUGUESE = Locale.forLanguageTag("pt-BR");

    private final TestDesk desk = theDesk();

    @Test
    void itsActionsRunInOrderWithTheNamesFilledIn() {
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        var ran = run(
                chat,
                new Action.Message(new Template("Até logo, {{customer.name}}. Aqui foi {{consultant.name}}.")),
                new Action.Note(new Template("Sobre {{project.name}}")),
                new Action.Tag(List.of("resolvido")),
                new Action.Close());
        assertEquals(new Answer.MacroRan(4, Optional.empty()), ran);
        assertEquals(List.of("Opened", "Taken", "Message", "Note", "Tagged", "Closed"), desk.happened(chat));
        assertEquals(
                "Até logo, Lia. Aqui foi Ana.",
                ((What.Message) desk.notebook().log(chat).get(2).what()).text());
        assertEquals(
                Set.of("resolvido"), desk.notebook().chat(chat).orElseThrow().tags());
    }

    @Test
    void whatGrowsTooLongWithTheNamesInItIsNotSaid() {
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        var ran = run(
                chat,
                new Action.Message(new Template("x".repeat(7_997) + "{{customer.name}}")),
                new Action.Note(new Template("x".repeat(7_998) + "{{customer.name}}")),
                new Action.Close());
        var failed = new Answer.MacroRan.Failed(Action.Type.NOTE, Refusal.Code.TOO_LARGE);
        assertEquals(new Answer.MacroRan(1, Optional.of(failed)), ran);
        assertEquals(List.of("Opened", "Taken", "Message"), desk.happened(chat));
    }

    @Test
    void theFirstThatIsRefusedStopsTheRest() {
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        var ran = run(chat, new Action.Message(new Template("Vou sair")), new Action.Leave(), new Action.Close());
        var failed = new Answer.MacroRan.Failed(Action.Type.LEAVE, Refusal.Code.LAST_CONSULTANT);
        assertEquals(new Answer.MacroRan(1, Optional.of(failed)), ran);
        assertEquals(List.of("Opened", "Taken", "Message"), desk.happened(chat));
    }

    @Test
    void aTransferToTheProjectsGroupGoesThereOrFailsWhereThereIsNone() {
        desk.connectAll(BRUNO, CARLA);
        var planning = desk.openAndTake(OTTO, PLANNING, BRUNO);
        var transfer = new Macro(
                new MacroId(desk.next()),
                "Passar",
                "/passar",
                List.of(new Action.Transfer(new Action.Transfer.ProjectsGroup())));
        desk.done(new Command.RunMacro(BRUNO, planning, transfer, desk.next()));
        assertEquals(Optional.of(CARLA), desk.offeredTo(planning));
        var rollout = desk.openAndTake(LIA, ROLLOUT, ANA);
        var failed = new Answer.MacroRan.Failed(Action.Type.TRANSFER, Refusal.Code.NOT_FOUND);
        assertEquals(
                new Answer.MacroRan(0, Optional.of(failed)),
                desk.done(new Command.RunMacro(ANA, rollout, transfer, desk.next())));
    }

    @Test
    void theSameMacroRunsAsOftenAsItIsAsked() {
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        run(chat, new Action.Message(new Template("Um momento")));
        run(chat, new Action.Message(new Template("Um momento")));
        assertEquals(4, desk.notebook().log(chat).size());
    }

    @Test
    void onlyWhoAttendsTheChatRunsOne() {
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        var macro = macro(new Action.Close());
        assertEquals(
                Refusal.Code.NOT_PARTICIPANT,
                desk.refused(new Command.RunMacro(BRUNO, chat, macro, desk.next()))
                        .code());
    }

    @Test
    void theDefaultsRun() {
        var desk = theDesk(TheFirm.withPlanningIn(Optional.of(TheFirm.FINANCE)));
        desk.connectAll(BRUNO, CARLA);
        for (var macro : DefaultMacros.of(FIRM, PORTUGUESE).macros()) {
            var chat = desk.openAndTake(OTTO, PLANNING, BRUNO);
            var ran = (Answer.MacroRan) desk.done(new Command.RunMacro(BRUNO, chat, macro, desk.next()));
            assertEquals(Optional.empty(), ran.failed(), macro.command());
            desk.handle(new Command.CloseChat(BRUNO, chat));
        }
    }

    private Answer run(ChatId chat, Action... actions) {
        return desk.done(new Command.RunMacro(ANA, chat, macro(actions), desk.next()));
    }

    private Macro macro(Action... actions) {
        return new Macro(new MacroId(desk.next()), "Despedida", "/tchau", List.of(actions));
    }
}
