package chat.prosa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Reads what processor time was used, from {@code /proc}: so the benchmark runs on Linux only. */
final class CpuClock {

    /** What {@code /proc} counts in: hundredths of a second on every Linux that Java runs on. */
    private static final long TICK_MICROS = 10_000;

    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int USER_OF_ENDED_CHILDREN = 13;
    private static final int SYSTEM_OF_ENDED_CHILDREN = 14;

    private final long server;
    private final long database;

    CpuClock(long server, long database) {
        this.server = server;
        this.database = database;
    }

    CpuTime read() {
        return new CpuTime(
                TICK_MICROS * own(server),
                TICK_MICROS * tree(database),
                TICK_MICROS * own(ProcessHandle.current().pid()),
                TICK_MICROS * machine());
    }

    private static long own(long pid) {
        var stat = stat(pid);
        return stat[USER] + stat[SYSTEM];
    }

    private static long tree(long pid) {
        var root = stat(pid);
        long ended = root[USER_OF_ENDED_CHILDREN] + root[SYSTEM_OF_ENDED_CHILDREN];
        var living = Stream.concat(
                Stream.of(pid),
                ProcessHandle.of(pid).stream()
                        .flatMap(ProcessHandle::descendants)
                        .map(ProcessHandle::pid));
        return ended + living.mapToLong(CpuClock::own).sum();
    }

    private static long machine() {
        var line = content(Path.of("/proc/stat")).lines().findFirst().orElseThrow();
        var ticks = numbers(line.substring(line.indexOf(' ')));
        long idle = ticks[3] + ticks[4];
        return LongStream.of(ticks).limit(8).sum() - idle;
    }

    /** The fields after the command's name, which may itself hold blanks; all zero when the process has just ended. */
    private static long[] stat(long pid) {
        var line = content(Path.of("/proc", String.valueOf(pid), "stat"));
        return line.isEmpty() ? new long[USER + 4] : numbers(line.substring(line.lastIndexOf(')') + 3));
    }

    private static long[] numbers(String line) {
        return Arrays.stream(line.strip().split(" +"))
                .mapToLong(word -> word.matches("-?\\d{1,18}") ? Long.parseLong(word) : 0)
                .toArray();
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException _) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
