package chat.prosa.macro;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import chat.prosa.id.ConsultantId;
import chat.prosa.id.MacroId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FlawTest {

    private static final Action CLOSE = new Action.Close();

    @Test
    void aGoodMacroHasNone() {
        var all = List.of(
                new Action.Message(new Template("Olá, {{customer.firstName}}\naté logo")),
                new Action.Note(new Template("😀".repeat(8_000))),
                new Action.Tag(List.of("urgente", "nota fiscal")),
                new Action.Untag(List.of("x".repeat(50))),
                new Action.Invite(new ConsultantId(UUID.randomUUID())),
                new Action.Transfer(new Action.Transfer.ProjectsGroup()),
                new Action.Requeue(),
                new Action.Park(),
                new Action.Ticket(new Template("Pendência"), new Template("")),
                new Action.Leave(),
                CLOSE);
        assertEquals(Optional.empty(), Flaw.of(macro("x".repeat(80), "/ok", all)));
    }

    @Test
    void aNameIsOneLineOfAtMost80Characters() {
        for (var name : List.of("", " ", "a\nb", "x".repeat(81))) {
            assertEquals("name", flawed(macro(name, "/ok", List.of(CLOSE))).field());
        }
    }

    @Test
    void aCommandIsASlashAndAWord() {
        for (var good : List.of("/a", "/saudação", "/2a-via_nf", "/" + "x".repeat(32))) {
            assertEquals(Optional.empty(), Flaw.of(macro("Ok", good, List.of(CLOSE))));
        }
        for (var bad : List.of("", "/", "ola", "/Ola", "/a b", "//a", "/a\n", "/a×", "/" + "x".repeat(33))) {
            assertEquals("command", flawed(macro("Ok", bad, List.of(CLOSE))).field(), bad);
        }
    }

    @Test
    void thereIsAnActionButNotTooMany() {
        assertEquals("actions", flawed(macro("Ok", "/ok", List.of())).field());
        assertEquals(
                "actions",
                flawed(macro("Ok", "/ok", Collections.nCopies(21, CLOSE))).field());
    }

    @Test
    void aFlawNamesWhereItIs() {
        assertEquals("actions[1].text", ofSecond(new Action.Message(new Template(" "))));
        assertEquals("actions[1].text", ofSecond(new Action.Note(new Template("x".repeat(8_001)))));
        assertEquals("actions[1].tags", ofSecond(new Action.Tag(List.of())));
        assertEquals("actions[1].tags", ofSecond(new Action.Tag(Collections.nCopies(21, "x"))));
        assertEquals("actions[1].tags", ofSecond(new Action.Untag(List.of("ok", "x".repeat(51)))));
        assertEquals("actions[1].tags", ofSecond(new Action.Untag(List.of("a\u0007"))));
        assertEquals("actions[1].subject", ofSecond(ticket("", "")));
        assertEquals("actions[1].subject", ofSecond(ticket("x".repeat(201), "")));
        assertEquals("actions[1].subject", ofSecond(ticket("{{nobody}}", "")));
        assertEquals("actions[1].description", ofSecond(ticket("Ok", "x".repeat(8_001))));
        assertEquals("actions[1].description", ofSecond(ticket("Ok", "{{nobody}}")));
    }

    @Test
    void anUnknownVariableIsNamed() {
        var flaw = flawed(macro("Ok", "/ok", List.of(new Action.Message(new Template("Olá, {{cliente}}")))));
        assertEquals("actions[0].text", flaw.field());
        assertTrue(flaw.detail().contains("{{cliente}}"));
    }

    private static String ofSecond(Action action) {
        return flawed(macro("Ok", "/ok", List.of(CLOSE, action))).field();
    }

    private static Action ticket(String subject, String description) {
        return new Action.Ticket(new Template(subject), new Template(description));
    }

    private static Flaw flawed(Macro macro) {
        return Flaw.of(macro).orElseThrow();
    }

    private static Macro macro(String name, String command, List<Action> actions) {
        return new Macro(new MacroId(UUID.randomUUID()), name, command, actions);
    }
}
