package chat.prosa.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private static Activity activity(Row row) {
        return new Activity(
                row.id("id", ActivityId::new),
                row.text("title"),
                row.get("starts_on", LocalDate.class),
                row.get("ends_on", LocalDate.class),
                row.oneOf(Activity.Status.class, "status"));
    }
}
