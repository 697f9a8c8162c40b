package chat.prosa.api;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.ws.rs.QueryParam;

import chat.prosa.api.problem.Problem;

/**
 * Which days are asked for, by dates in the organization's time zone.
 *
 * @param from the first day; without one, so that there are thirty
 * @param to the last day; without one, today
 */
record DaysQuery(
        @QueryParam("from") Optional<String> from,
        @QueryParam("to") Optional<String> to) {

    private static final int USUAL = 30;
    private static final int MOST = 400;

    /** The days from one to another, both among them. */
    record Span(LocalDate from, LocalDate to) {}

    Span span(LocalDate today) {
        var last = to.map(text -> Asked.date("to", text)).orElse(today);
        var first = from.map(text -> Asked.date("from", text)).orElseGet(() -> last.minusDays(USUAL - 1L));
        var days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days < 1 || days > MOST) {
            throw Problem.invalid("from", "It must be at most " + MOST + " days before 'to', and not after it.")
                    .asException();
        }
        return new Span(first, last);
    }
}
