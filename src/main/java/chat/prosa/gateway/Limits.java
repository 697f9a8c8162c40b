package chat.prosa.gateway;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What one connection, or one person, may cost the others. */
@ConfigMapping(prefix = "prosa.gateway")
public interface Limits {

    /**
     * The longest frame that is read, in bytes; a longer one is refused as {@code too_large}. Each connection can make
     * the server hold up to 16 times as much for a moment, because only what is far too long is cut off unread.
     */
    @WithDefault("65536")
    int frameBytes();

    /**
     * The longest text, in Unicode characters; a longer one is {@code invalid}. The database keeps it all, and
     * everybody in the chat is sent it; of four bytes a character it must still fit into a frame.
     */
    @WithDefault("8000")
    int textCharacters();

    /**
     * Commands per second that a connection can keep up; more are refused as {@code rate_limited}. The higher, the more
     * of the server one runaway page takes from the rest.
     */
    @WithDefault("50")
    int commandsPerSecond();

    /** Commands that a connection may send at once, after a while of silence; as many as a page sends on its return. */
    @WithDefault("100")
    int commandsAtOnce();

    /**
     * Commands of one connection that may wait for their answers; with more it is not read until some are answered. The
     * higher, the more memory a stuck database costs; the lower, the more a fast sender waits for each group commit.
     */
    @WithDefault("64")
    int commandsInFlight();

    /**
     * Frames within a minute that may be malformed, of unknown type or too large, each refused; one more closes the
     * connection. A frame that comes too fast counts a tenth. The higher, the longer a broken program is listened to.
     */
    @WithDefault("20")
    int offencesPerMinute();

    /**
     * Bytes that may be queued for a slow reader; with more he is sent nothing until half of them are through, and then
     * {@code resync}. It is what each slow reader costs in memory.
     */
    @WithDefault("1048576")
    int queuedBytes();

    /**
     * Connections that one person may have open at this node; a further one is closed at once. The older ones stay:
     * they are in use, and one that is dead makes room within two heartbeats. Each costs 4 to 8 KiB and its share of
     * telling.
     */
    @WithDefault("20")
    int connectionsPerUser();

    /**
     * How often every connection hears from the server, in whole seconds; one that has been silent for two is dropped.
     * The shorter, the sooner a dead line is known, and the more the idle ones cost.
     */
    @WithDefault("20s")
    Duration heartbeat();

    /**
     * How often the sessions behind all connections are looked up again; one that ran out, or whose person left, serves
     * its connections so long. Signing out needs no looking up. Each time costs one query, with 64 bytes for each
     * session.
     */
    @WithDefault("60s")
    Duration sessionCheck();
}
