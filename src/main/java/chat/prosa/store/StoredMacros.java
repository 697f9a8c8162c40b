package chat.prosa.store;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.quarkus.runtime.annotations.RegisterResourceBundle;
import io.smallrye.mutiny.Uni;

import chat.prosa.id.MacroId;
import chat.prosa.id.OrganizationId;
import chat.prosa.macro.DefaultMacros;
import chat.prosa.macro.Macro;
import chat.prosa.macro.MacroList;
import chat.prosa.macro.Macros;
import chat.prosa.macro.NamedMacro;

/** Macros as they are in the database, or the defaults where an organization has not changed them. */
@Singleton
@RegisterResourceBundle(bundleName = "chat.prosa.macro.defaults")
final class StoredMacros implements Macros {

    private static final String SELECT = """
            select own_macros, locale, macro.id, macro.name, command, cast(actions as text) as actions, %s as names
            from organization left join macro on macro.organization = organization.id
            """.formatted(ActionColumns.NAMES);
    private static final String OF = " where organization.id = :organization order by position";

    private static final String LOCK = "select locale from organization where id = :organization for no key update";
    private static final String MARK = "update organization set own_macros = :own where id = :organization";
    private static final String DELETE = "delete from macro where organization = :organization";
    private static final String INSERT = """
            insert into macro (organization, id, position, name, command, actions)
            select :organization, id, position, name, command, cast(actions as jsonb)
            from unnest(cast(:id as uuid[]), cast(:name as text[]), cast(:command as text[]), cast(:actions as text[]))
                with ordinality as t (id, name, command, actions, position)
            """;

    private final Database database;

    StoredMacros(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<NamedMacro>> list(OrganizationId organization) {
        return database.inSession(statements -> read(statements, organization));
    }

    @Override
    public Uni<Optional<NamedMacro>> find(OrganizationId organization, MacroId id) {
        return find(organization, " and macro.id = :id", Map.of("organization", organization, "id", id))
                .map(found ->
                        found.filter(macro -> macro.macro().id().equals(id)).findFirst());
    }

    @Override
    public Uni<Optional<NamedMacro>> find(OrganizationId organization, String command) {
        return find(organization, " and command = :command", Map.of("organization", organization, "command", command))
                .map(found -> found.filter(macro -> macro.macro().command().equals(command))
                        .findFirst());
    }

    @Override
    public Uni<List<NamedMacro>> change(OrganizationId organization, UnaryOperator<MacroList> change) {
        return database.inTransaction(statements -> change(statements, organization, (now, _) -> change.apply(now)));
    }

    @Override
    public Uni<List<NamedMacro>> restore(OrganizationId organization) {
        return database.inTransaction(statements -> change(statements, organization, MacroList::restored));
    }

    /** Those that fit, or all defaults, which are not in the database. */
    private Uni<Stream<NamedMacro>> find(OrganizationId organization, String condition, Map<String, ?> parameters) {
        return database.query(SELECT + condition + OF, parameters).map(rows -> macros(organization, rows).stream());
    }

    private static Uni<List<NamedMacro>> read(Statements statements, OrganizationId organization) {
        return statements
                .query(SELECT + OF, Map.of("organization", organization))
                .map(rows -> macros(organization, rows));
    }

    private static List<NamedMacro> macros(OrganizationId organization, List<Row> rows) {
        return rows.getFirst().is("own_macros")
                ? rows.stream().flatMap(StoredMacros::macro).toList()
                : defaults(organization, rows.getFirst()).macros().stream()
                        .map(macro -> new NamedMacro(macro, Map.of()))
                        .toList();
    }

    private static MacroList defaults(OrganizationId organization, Row row) {
        return DefaultMacros.of(organization, Locale.forLanguageTag(row.text("locale")));
    }

    /** None where the organization has none that fits. */
    private static Stream<NamedMacro> macro(Row row) {
        return row.findId("id", MacroId::new).stream()
                .map(id ->
                        new Macro(id, row.text("name"), row.text("command"), ActionColumns.read(row.text("actions"))))
                .map(macro -> new NamedMacro(macro, ActionColumns.names(row)));
    }

    /** @param change what becomes of the present macros, given the defaults */
    private static Uni<List<NamedMacro>> change(
            Statements statements, OrganizationId organization, BinaryOperator<MacroList> change) {
        return statements
                .query(LOCK, Map.of("organization", organization))
                .map(rows -> defaults(organization, rows.getFirst()))
                .chain(defaults -> read(statements, organization)
                        .map(now -> change.apply(list(now), defaults))
                        .chain(changed -> write(statements, organization, changed, !changed.equals(defaults))))
                .chain(() -> read(statements, organization));
    }

    private static MacroList list(List<NamedMacro> macros) {
        return new MacroList(macros.stream().map(NamedMacro::macro).toList());
    }

    /** @param own whether they are other than the defaults, of which there are no rows */
    private static Uni<Integer> write(
            Statements statements, OrganizationId organization, MacroList macros, boolean own) {
        return statements
                .update(MARK, Map.of("organization", organization, "own", own))
                .chain(() -> statements.update(DELETE, Map.of("organization", organization)))
                .chain(() -> statements.update(INSERT, columns(organization, own ? macros.macros() : List.of())));
    }

    private static Map<String, ?> columns(OrganizationId organization, List<Macro> macros) {
        var columns = new HashMap<>(Columns.of(macros)
                .ids("id", Macro::id)
                .column("name", String[]::new, Macro::name)
                .column("command", String[]::new, Macro::command)
                .column("actions", String[]::new, macro -> ActionColumns.json(macro.actions()))
                .parameters());
        columns.put("organization", organization);
        return columns;
    }
}
