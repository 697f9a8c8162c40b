package chat.prosa.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.history.Day;
import chat.prosa.history.Overviews;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.ProjectId;

/** What days were like, by the chats that are in the database. */
@Singleton
final class StoredOverviews implements Overviews {

    private static final String DAYS = """
            with firm as (select timezone from organization where id = :organization),
            counted as (
                select cast(opened_at at time zone firm.timezone as date) as date,
                    count(*) as opened, count(attended_at) as attended, count(*) filter (where status = 'lost') as lost,
                    percentile_cont(array[0.5, 0.9]) within group (order by extract(epoch from attended_at - opened_at))
                        as wait,
                    percentile_cont(array[0.5, 0.9]) within group (order by extract(epoch from answered_at - opened_at))
                        as answer,
                    count(rating) as ratings, cast(avg(rating) as double precision) as rating
                from chat cross join firm
                where organization = :organization
                    and opened_at >= cast(cast(:from as date) as timestamp) at time zone firm.timezone
                    and opened_at < cast(cast(:to as date) + 1 as timestamp) at time zone firm.timezone
                group by 1)
            select cast(cast(day as date) as text) as date,
                coalesce(opened, 0) as opened, coalesce(attended, 0) as attended, coalesce(lost, 0) as lost,
                round(wait[1]) as wait_p50, round(wait[2]) as wait_p90,
                round(answer[1]) as answer_p50, round(answer[2]) as answer_p90,
                coalesce(ratings, 0) as ratings, rating
            from generate_series(cast(:from as date), cast(:to as date), interval '1 day') as day
                left join counted on counted.date = cast(day as date)
            order by day""";

    private static final String RATINGS = """
            select count(rating) as ratings, cast(avg(rating) as double precision) as rating
            from chat where organization = :organization and project = :project""";

    private static final String TODAY = """
            select cast(cast(now() at time zone timezone as date) as text) as today
            from organization where id = :organization""";

    private final Database database;

    StoredOverviews(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<Day>> days(OrganizationId organization, LocalDate from, LocalDate to) {
        return database.query(DAYS, Map.of("organization", organization, "from", from, "to", to))
                .map(rows -> rows.stream().map(StoredOverviews::day).toList());
    }

    @Override
    public Uni<Day.Ratings> ratings(OrganizationId organization, ProjectId project) {
        return database.query(RATINGS, Map.of("organization", organization, "project", project))
                .map(rows -> ratings(rows.getFirst()));
    }

    @Override
    public Uni<LocalDate> today(OrganizationId organization) {
        return database.query(TODAY, Map.of("organization", organization))
                .map(rows -> LocalDate.parse(rows.getFirst().text("today")));
    }

    private static Day day(Row row) {
        return new Day(
                LocalDate.parse(row.text("date")),
                row.number("opened"),
                row.number("attended"),
                row.number("lost"),
                spread(row, "wait"),
                spread(row, "answer"),
                ratings(row));
    }

    private static Day.Ratings ratings(Row row) {
        return new Day.Ratings(row.number("ratings"), rating(row));
    }

    private static Optional<Day.Spread> spread(Row row, String of) {
        return row.find(of + "_p50", Number.class)
                .map(p50 -> new Day.Spread(p50.longValue(), row.bigNumber(of + "_p90")));
    }

    private static OptionalDouble rating(Row row) {
        return row.find("rating", Number.class)
                .map(rating -> OptionalDouble.of(rating.doubleValue()))
                .orElseGet(OptionalDouble::empty);
    }
}
