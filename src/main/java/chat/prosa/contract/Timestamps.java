package chat.prosa.contract;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Times as the contract has them: ISO-8601, UTC, always with milliseconds, like {@code 2026-01-01T00:00:00.000Z}. Made
 * by hand, because every entry carries one and a formatter costs more than all the rest of it.
 */
public final class Timestamps {

    private static final int LENGTH = 24;
    private static final int SECONDS_A_DAY = 86_400;

    private Timestamps() {}

    public static String format(Instant time) {
        return new String(characters(time));
    }

    public static void write(Instant time, JsonGenerator json) throws IOException {
        json.writeString(characters(time), 0, LENGTH);
    }

    static void writeOrNull(Optional<Instant> time, JsonGenerator json) throws IOException {
        if (time.isPresent()) {
            write(time.get(), json);
        } else {
            json.writeNull();
        }
    }

    private static char[] characters(Instant time) {
        var text = new char[LENGTH];
        var seconds = time.getEpochSecond();
        date(text, LocalDate.ofEpochDay(Math.floorDiv(seconds, SECONDS_A_DAY)));
        clock(text, (int) Math.floorMod(seconds, (long) SECONDS_A_DAY), time.getNano() / 1_000_000);
        return text;
    }

    private static void date(char[] text, LocalDate day) {
        digits(text, 0, 4, day.getYear());
        text[4] = '-';
        digits(text, 5, 2, day.getMonthValue());
        text[7] = '-';
        digits(text, 8, 2, day.getDayOfMonth());
        text[10] = 'T';
    }

    private static void clock(char[] text, int second, int millis) {
        digits(text, 11, 2, second / 3_600);
        text[13] = ':';
        digits(text, 14, 2, second / 60 % 60);
        text[16] = ':';
        digits(text, 17, 2, second % 60);
        text[19] = '.';
        digits(text, 20, 3, millis);
        text[23] = 'Z';
    }

    private static void digits(char[] text, int at, int count, int number) {
        var rest = number;
        for (var place = at + count - 1; place >= at; place--) {
            text[place] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
