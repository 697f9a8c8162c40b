package chat.prosa.gateway;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

import chat.prosa.id.ChatId;

/**
 * Names for new chats: UUIDs of version 7 (RFC 9562), of which this process makes each greater than the one before,
 * because among chats that arrive in the same millisecond the id decides who is first in line.
 */
final class ChatIds {

    private static final int COUNTER_BITS = 12;
    private static final long VERSION = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /** Milliseconds, and a counter within each; it runs ahead of the clock rather than repeat itself. */
    private static final AtomicLong LAST = new AtomicLong();

    private ChatIds() {}

    static ChatId next() {
        var now = System.currentTimeMillis() << COUNTER_BITS;
        var next = LAST.updateAndGet(last -> Math.max(now, last + 1));
        var millis = next >>> COUNTER_BITS;
        var counter = next & ((1 << COUNTER_BITS) - 1);
        var random = ThreadLocalRandom.current().nextLong() >>> 2;
        return new ChatId(new UUID(millis << 16 | VERSION | counter, VARIANT | random));
    }
}
