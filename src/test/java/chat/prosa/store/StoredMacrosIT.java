package chat.prosa.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.id.MacroId;
import chat.prosa.macro.Action;
import chat.prosa.macro.DefaultMacros;
import chat.prosa.macro.Macro;
import chat.prosa.macro.MacroList;
import chat.prosa.macro.NamedMacro;
import chat.prosa.macro.Template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

@QuarkusTest
class StoredMacrosIT {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    Database database;

    @Inject
    StoredMacros macros;

    private StoredFirm firm;

    @BeforeEach
    void aFirm() {
        firm = StoredFirm.found(database);
    }

    @Test
    void anOrganizationHasTheDefaultsInItsLanguageWithoutAnyRows() {
        assertEquals(defaults(Locale.of("pt")), all());
        run("update organization set locale = 'en' where id = :organization");
        assertEquals(defaults(Locale.ENGLISH), all());
        assertEquals(0, rows());
    }

    @Test
    void aDefaultIsFoundByIdAndByCommand() {
        var hold = defaults(Locale.of("pt")).get(1);

        assertEquals(Optional.of(hold), find(hold.id()));
        assertEquals(Optional.of(hold), find("/aguarde"));
        assertEquals(Optional.empty(), find("/hold"));
        assertEquals(Optional.empty(), find(new MacroId(UUID.randomUUID())));
    }

    @Test
    void everyActionComesBackAsItWas() {
        var macro = macro(
                "/tudo",
                new Action.Message(new Template("\"Olá\", {{customer.name}}\n😀 \\")),
                new Action.Note(new Template("só para nós")),
                new Action.Tag(List.of("b", "a,'")),
                new Action.Untag(List.of("c")),
                new Action.Invite(firm.ana()),
                new Action.Transfer(new Action.Transfer.Consultant(firm.bruno())),
                new Action.Transfer(new Action.Transfer.Group(firm.finance())),
                new Action.Transfer(new Action.Transfer.ProjectsGroup()),
                new Action.Requeue(),
                new Action.Park(),
                new Action.Ticket(new Template("Assunto"), new Template("")),
                new Action.Leave(),
                new Action.Close());
        change(macro);

        assertEquals(Optional.of(macro), find(macro.id()));
        assertEquals(Optional.of(macro), find("/tudo"));
        assertEquals(macro, all().getLast());
    }

    @Test
    void thoseWhomItRefersToAreNamedWhileTheyAreThere() {
        var macro = macro(
                "/financeiro",
                new Action.Invite(firm.carla()),
                new Action.Transfer(new Action.Transfer.Group(firm.finance())));
        change(macro);
        assertEquals(
                Map.of(firm.carla().value(), "Carla", firm.finance().value(), "Financeiro"),
                named(macro).names());

        run("update project set service_group = null where organization = :organization");
        run("delete from service_group where organization = :organization");
        assertEquals("", named(macro).nameOf(firm.finance()));
        assertEquals(Optional.of(macro), find(macro.id()));
    }

    @Test
    void whatIsChangedKeepsTheRestOfTheDefaultsInItsPlace() {
        var macro = macro("/oi");
        var expected = new ArrayList<>(defaults(Locale.of("pt")));
        expected.add(macro);

        assertEquals(expected, change(macro));
        run("update organization set locale = 'en' where id = :organization");
        assertEquals(expected, all());
    }

    @Test
    void allCanBeTakenAway() {
        for (var macro : all()) {
            macros.change(firm.organization(), list -> list.without(macro.id()))
                    .await()
                    .atMost(SOON);
        }
        assertEquals(List.of(), all());
        assertEquals(Optional.empty(), find("/aguarde"));
    }

    @Test
    void theOrderIsKept() {
        var last = all().getLast();
        macros.change(firm.organization(), list -> list.ordered(List.of(last.id())))
                .await()
                .atMost(SOON);

        assertEquals(last, all().getFirst());
        assertEquals(5, all().size());
    }

    @Test
    void restoringLeavesNoRowsUnlessThereAreOthers() {
        var macro = macro("/oi");
        change(macro);
        assertEquals(macro, restore().getLast());
        assertEquals(6, rows());

        macros.change(firm.organization(), list -> new MacroList(List.of()))
                .await()
                .atMost(SOON);
        assertEquals(defaults(Locale.of("pt")), restore());
        assertEquals(0, rows());
    }

    @Test
    void aChangeThatThrowsChangesNothing() {
        Uni<?> refused = macros.change(firm.organization(), list -> {
            throw new IllegalStateException("no");
        });

        assertThrows(IllegalStateException.class, () -> refused.await().atMost(SOON));
        assertEquals(defaults(Locale.of("pt")), all());
    }

    @Test
    void changesAtTheSameTimeAllHappen() {
        var changes = IntStream.range(0, 10)
                .mapToObj(number -> macro("/oi" + number))
                .map(macro -> macros.change(firm.organization(), list -> list.with(macro)))
                .toList();
        Uni.join().all(changes).andFailFast().await().atMost(SOON);

        assertEquals(15, all().size());
    }

    @Test
    void anotherOrganizationsMacrosAreItsOwn() {
        var other = StoredFirm.found(database);
        var macro = macro("/oi");
        change(macro);

        assertEquals(
                Optional.empty(),
                macros.find(other.organization(), macro.id()).await().atMost(SOON));
        assertEquals(
                Optional.empty(),
                macros.find(other.organization(), "/oi").await().atMost(SOON));
        assertEquals(5, macros.list(other.organization()).await().atMost(SOON).size());
    }

    private List<Macro> all() {
        return plain(macros.list(firm.organization()));
    }

    private List<Macro> change(Macro macro) {
        return plain(macros.change(firm.organization(), list -> list.with(macro)));
    }

    private List<Macro> restore() {
        return plain(macros.restore(firm.organization()));
    }

    private Optional<Macro> find(MacroId id) {
        return macros.find(firm.organization(), id).await().atMost(SOON).map(NamedMacro::macro);
    }

    private Optional<Macro> find(String command) {
        return macros.find(firm.organization(), command).await().atMost(SOON).map(NamedMacro::macro);
    }

    private NamedMacro named(Macro macro) {
        return macros.find(firm.organization(), macro.id()).await().atMost(SOON).orElseThrow();
    }

    private int rows() {
        return database.query(
                        "select id from macro where organization = :organization",
                        Map.of("organization", firm.organization()))
                .await()
                .atMost(SOON)
                .size();
    }

    private void run(String statement) {
        database.update(statement, Map.of("organization", firm.organization()))
                .await()
                .atMost(SOON);
    }

    private List<Macro> defaults(Locale locale) {
        return DefaultMacros.of(firm.organization(), locale).macros();
    }

    private static List<Macro> plain(Uni<List<NamedMacro>> macros) {
        return macros.await().atMost(SOON).stream().map(NamedMacro::macro).toList();
    }

    private static Macro macro(String command, Action... actions) {
        var some = actions.length == 0 ? List.<Action>of(new Action.Close()) : List.of(actions);
        return new Macro(new MacroId(UUID.randomUUID()), "Oi", command, some);
    }
}
