package chat.prosa.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;

/** How long the disk takes to make a page durable, which is the least that a durable answer can take. */
final class Disk {

    private static final int PAGE = 8_192;
    private static final int TRIES = 500;

    private Disk() {}

    /** The median. */
    static Duration flush(Path directory) throws IOException {
        var nanos = new long[TRIES];
        try (var file = FileChannel.open(
                directory.resolve("flush"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE)) {
            for (int i = 0; i < TRIES; i++) {
                file.write(ByteBuffer.allocate(PAGE), (long) i % 16 * PAGE);
                long begin = System.nanoTime();
                file.force(false);
                nanos[i] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(nanos);
        return Duration.ofNanos(nanos[TRIES / 2]);
    }
}
