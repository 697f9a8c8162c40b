package chat.prosa.api;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

import chat.prosa.history.Day;

/** Days as a table; durations in seconds. */
final class DaySheet {

    private DaySheet() {}

    static Sheet of(List<Day> days) {
        var sheet = new Sheet(
                "date",
                "opened",
                "attended",
                "lost",
                "waitedP50",
                "waitedP90",
                "firstAnswerP50",
                "firstAnswerP90",
                "ratings",
                "ratingAverage");
        days.forEach(day -> sheet.add(cells(day)));
        return sheet;
    }

    private static List<?> cells(Day day) {
        var average = day.ratings().average();
        return List.of(
                day.date(),
                day.opened(),
                day.attended(),
                day.lost(),
                seconds(day.waited(), Day.Spread::p50),
                seconds(day.waited(), Day.Spread::p90),
                seconds(day.firstAnswer(), Day.Spread::p50),
                seconds(day.firstAnswer(), Day.Spread::p90),
                day.ratings().count(),
                average.isPresent() ? average.getAsDouble() : "");
    }

    private static String seconds(Optional<Day.Spread> spread, ToLongFunction<Day.Spread> which) {
        return spread.map(found -> Long.toString(which.applyAsLong(found))).orElse("");
    }
}
