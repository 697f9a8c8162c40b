package chat.prosa.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.directory.Activity;
import chat.prosa.directory.Schedules;
import chat.prosa.id.ActivityId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.ProjectId;

/** Schedules as they are in the database. */
@Singleton
final class StoredSchedules implements Schedules {

    private static final String SELECT = """
            select id, title, starts_on, ends_on, status from activity
            where organization = :organization and project = :project
            """;
    private static final String AFTER = " and (starts_on, id) > (:startsOn, :id)";
    private static final String ORDER = " order by starts_on, id limit :limit";

    private static final String ONE = SELECT + " and id = :id";
    private static final String INSERT = """
            insert into activity (organization, id, project, title, starts_on, ends_on, status)
            values (:organization, :id, :project, :title, :startsOn, :endsOn, :status)
            """;
    private static final String UPDATE = """
            update activity set title = :title, starts_on = :startsOn, ends_on = :endsOn, status = :status
            where organization = :organization and project = :project and id = :id
            """;
    private static final String DELETE =
            "delete from activity where organization = :organization and project = :project and id = :id";

    private final Database database;

    StoredSchedules(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<Activity>> of(
            OrganizationId organization, ProjectId project, Optional<Activity.Place> after, int limit) {
        var parameters =
                new HashMap<String, Object>(Map.of("organization", organization, "project", project, "limit", limit));
        after.ifPresent(last -> parameters.putAll(Map.of("startsOn", last.startsOn(), "id", last.id())));
        return database.query(SELECT + (after.isPresent() ? AFTER : "") + ORDER, parameters)
                .map(rows -> rows.stream().map(StoredSchedules::activity).toList());
    }

    @Override
    public Uni<Void> add(OrganizationId organization, ProjectId project, Activity activity) {
        return changing(organization, statements -> statements.update(INSERT, columns(organization, project, activity)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Activity>> change(
            OrganizationId organization, ProjectId project, ActivityId id, UnaryOperator<Activity> change) {
        return changing(
                organization,
                statements -> statements
                        .query(ONE, Map.of("organization", organization, "project", project, "id", id))
                        .map(rows -> rows.stream()
                                .findFirst()
                                .map(StoredSchedules::activity)
                                .map(change))
                        .call(changed -> changed.map(
                                        activity -> statements.update(UPDATE, columns(organization, project, activity)))
                                .orElseGet(() -> Uni.createFrom().item(0))));
    }

    @Override
    public Uni<Boolean> delete(OrganizationId organization, ProjectId project, ActivityId id) {
        var one = Map.of("organization", organization, "project", project, "id", id);
        return changing(organization, statements -> statements.update(DELETE, one))
                .map(deleted -> deleted > 0);
    }

    private <T> Uni<T> changing(OrganizationId organization, Function<Statements, Uni<T>> work) {
        return database.inTransaction(statements ->
                        DirectoryChange.begin(statements, organization).chain(() -> work.apply(statements)))
                .onFailure(Clashes::caused)
                .transform(Clashes::clash);
    }

    private static Map<String, ?> columns(OrganizationId organization, ProjectId project, Activity activity) {
        return Map.of(
                "organization", organization,
                "project", project,
                "id", activity.id(),
                "title", activity.title(),
                "startsOn", activity.startsOn(),
                "endsOn", activity.endsOn(),
                "status", Words.word(activity.status()));
    }

    private static Activity activity(Row row) {
        return new Activity(
                row.id("id", ActivityId::new),
                row.text("title"),
                row.get("starts_on", LocalDate.class),
                row.get("ends_on", LocalDate.class),
                row.oneOf(Activity.Status.class, "status"));
    }
}
