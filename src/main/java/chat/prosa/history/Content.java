package chat.prosa.history;

import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/**
 * Bytes to be read once.
 *
 * @param size how many
 * @param bytes in pieces, as fast as they are taken
 */
public record Content(long size, Flow.Publisher<ByteBuffer> bytes) {}
