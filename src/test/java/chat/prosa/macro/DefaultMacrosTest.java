package chat.prosa.macro;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import chat.prosa.id.OrganizationId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

class DefaultMacrosTest {

    private static final Locale PORTUGUESE = Locale.forLanguageTag("pt-BR");

    private final OrganizationId firm = new OrganizationId(UUID.randomUUID());

    @Test
    void theyGreetHoldOnHandOverOpenATicketAndClose() {
        assertEquals(List.of("/saudacao", "/aguarde", "/transferir", "/chamado", "/encerrar"), commands(PORTUGUESE));
        assertEquals(List.of("/greeting", "/hold", "/transfer", "/ticket", "/close"), commands(Locale.ENGLISH));
    }

    @Test
    void eachCouldBeSavedAsItIs() {
        for (var locale : List.of(PORTUGUESE, Locale.ENGLISH, Locale.GERMAN)) {
            for (var macro : defaults(locale)) {
                assertEquals(Optional.empty(), Flaw.of(macro), macro.command());
            }
        }
    }

    @Test
    void theySpeakCalmly() {
        for (var locale : List.of(PORTUGUESE, Locale.ENGLISH)) {
            assertFalse(defaults(locale).toString().contains("!"));
        }
    }

    @Test
    void handingOverGoesToTheGroupOfTheProject() {
        assertEquals(
                new Action.Transfer(new Action.Transfer.ProjectsGroup()),
                defaults(PORTUGUESE).get(2).actions().getFirst());
    }

    @Test
    void eachKeepsItsIdInAnyLanguageButNotInAnotherOrganization() {
        assertEquals(ids(firm, PORTUGUESE), ids(firm, Locale.ENGLISH));
        assertNotEquals(ids(firm, PORTUGUESE), ids(new OrganizationId(UUID.randomUUID()), PORTUGUESE));
    }

    private List<Macro> defaults(Locale locale) {
        return DefaultMacros.of(firm, locale).macros();
    }

    private List<String> commands(Locale locale) {
        return defaults(locale).stream().map(Macro::command).toList();
    }

    private static List<?> ids(OrganizationId organization, Locale locale) {
        return DefaultMacros.of(organization, locale).macros().stream()
                .map(Macro::id)
                .toList();
    }
}
